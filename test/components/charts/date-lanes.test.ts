import "../npm-imports.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DatedWords } from "../../../docs/components/timeline/lanes.js";

const { dateCounts, dateLanes } = await import("../../../docs/components/charts/date-lanes.js");

function dated(date: string, changes: Partial<DatedWords> = {}): DatedWords {
  const evidence = { document_id: "a", language: "en", start: 0, stop: 4, quote: date };
  return {
    ...evidence,
    title: "A",
    role: "mentioned",
    edtf: date,
    date,
    date_end: date,
    ...changes,
  };
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const year = [day("1954-01-01"), day("1955-12-31")] as const;

describe("dateLanes(rows, by, days)", () => {
  it("orders roles as a document lives, and documents by their earliest date", () => {
    const rows = [
      dated("1954-01-01", { document_id: "b", title: "B" }),
      dated("1954-01-02", { role: "received" }),
      dated("1954-01-03", { role: "written" }),
    ];
    const labels = (by: "role" | "document") =>
      dateLanes(rows, by, year).map(({ label, count }) => [label, count]);
    assert.deepEqual(labels("role"), [
      ["written", 1],
      ["received", 1],
      ["mentioned", 1],
    ]);
    assert.deepEqual(labels("document"), [
      ["B", 1],
      ["A", 2],
    ]);
  });

  it("counts more than can be drawn one by one", () => {
    const [lane] = dateLanes(
      Array.from({ length: 501 }, () => dated("1954-05-01")),
      "role",
      year,
    );
    assert.deepEqual([lane?.rows.length, lane?.counts[0]?.count], [0, 501]);
  });
});

describe("dateCounts(rows, days)", () => {
  const rows = [dated("1954-05-01"), dated("1954-05-30"), dated("1955-01-01")];

  it("counts by month in a short time, by year in a long one", () => {
    const buckets = (from: string, to: string) =>
      dateCounts(rows, [day(from), day(to)]).map(({ bucket, count }) => [bucket, count]);
    assert.deepEqual(buckets("1954-01-01", "1956-01-01"), [
      ["1954-05", 2],
      ["1955-01", 1],
    ]);
    assert.deepEqual(buckets("1940-01-01", "1970-01-01"), [
      ["1954", 2],
      ["1955", 1],
    ]);
  });
});
