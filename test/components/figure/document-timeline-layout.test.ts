import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  MOST_LANES,
  countsByYear,
  datedMarks,
  dateText,
  inLanes,
  leadingKinds,
} from "../../../docs/components/figure/document-timeline-layout.js";

const document = (id: string, date: string | null, more: object = {}) => ({
  id,
  title: id,
  kind: "cable",
  date,
  date_end: date,
  ...more,
});

describe("datedMarks(documents)", () => {
  it("orders by day, and leaves out the undated", () => {
    const marks = datedMarks([
      document("b", "1962-07-04"),
      document("c", null),
      document("a", "1952-01-07"),
    ]);
    assert.deepEqual(
      marks.map((mark) => mark.document.id),
      ["a", "b"],
    );
  });

  it("knows where a document contradicts its catalogue, and where it only is more exact", () => {
    const basis = { date_basis: "document" };
    const year = { date_end: "1959-12-31", archive_date: "1959-10-11", ...basis };
    const [within, against, only] = datedMarks([
      document("1", "1959-01-01", year),
      document("2", "1962-07-04", { archive_date: "1964-07-04", ...basis }),
      document("3", "1964-07-04", { archive_date: "1965-07-04", date_basis: "archive" }),
    ]);
    assert.equal(within?.contradicted, null);
    assert.equal(against?.contradicted?.toISOString().slice(0, 10), "1964-07-04");
    assert.equal(only?.contradicted, null);
  });
});

describe("inLanes(marks, x, room)", () => {
  const x = (date: Date) => +date / 86_400_000;

  it("puts marks that would touch into lanes of their own, and others into one", () => {
    const marks = datedMarks([
      document("a", "1970-01-01", { date_end: "1970-01-20" }),
      document("b", "1970-01-10"),
      document("c", "1970-02-10"),
    ]);
    assert.deepEqual(
      inLanes(marks, x, 5)?.map(({ lane }) => lane),
      [0, 1, 0],
    );
  });

  it("gives up where single marks can no longer be read", () => {
    const crowd = Array.from({ length: MOST_LANES + 1 }, (_, i) => document(`${i}`, "1962-01-01"));
    assert.equal(inLanes(datedMarks(crowd), x, 5), null);
    assert.notEqual(inLanes(datedMarks(crowd.slice(1)), x, 5), null);
  });
});

describe("countsByYear(marks)", () => {
  it("counts every dated document once", () => {
    const documents = Array.from({ length: 5000 }, (_, i) =>
      document(`${i}`, `${1950 + (i % 10)}-06-01`, { kind: i % 4 ? "cable" : "letter" }),
    );
    const counts = countsByYear(datedMarks(documents));
    assert.equal(
      counts.reduce((sum, { count }) => sum + count, 0),
      5000,
    );
    assert.equal(new Set(counts.map(({ year, kind }) => `${year}${kind}`)).size, counts.length);
  });
});

describe("leadingKinds(documents, most)", () => {
  it("names the frequent, and puts the rest together", () => {
    const kinds = ["a", "b", "b", "c", "c", "c", "d"].map((kind) => ({ kind }));
    assert.deepEqual(leadingKinds(kinds, 4), ["c", "b", "a", "d"]);
    assert.deepEqual(leadingKinds(kinds, 3), ["c", "b", "other"]);
  });
});

describe("dateText(document)", () => {
  it("does not make an interval a day", () => {
    assert.equal(dateText(document("a", "1962-07-04")), "1962-07-04");
    const year = document("a", "1962-01-01", { date_end: "1962-12-31" });
    assert.equal(dateText(year), "1962-01-01 to 1962-12-31");
    assert.equal(dateText(document("a", null)), "undated");
  });
});
