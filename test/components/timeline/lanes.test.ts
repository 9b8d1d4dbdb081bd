import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import {
  type DatedWords,
  dateCounts,
  datedWords,
  fittingDates,
  firstDay,
  lanesOf,
  lastDay,
  packed,
  shownDays,
} from "../../../docs/components/timeline/lanes.js";

const everything = { from: "", to: "", role: "", document: "", language: "" };

function dated(date: string, date_end = date, changes: Partial<DatedWords> = {}): DatedWords {
  const evidence = { document_id: "a", language: "en", start: 0, stop: 4, quote: date };
  return { ...evidence, title: "A", role: "mentioned", edtf: date, date, date_end, ...changes };
}

describe("datedWords(dates, documents)", () => {
  it("leaves out what has no day, and ends a day on itself", () => {
    const { title: _, ...words } = dated("1954-05-01");
    const row = { ...words, note: null };
    const rows = [
      { ...row, date_end: null },
      { ...row, date: null, date_end: null },
    ];
    const found = datedWords(rows, [{ id: "a", title: "A cable" }]);
    assert.deepEqual(
      found.map(({ date_end, title }) => [date_end, title]),
      [["1954-05-01", "A cable"]],
    );
  });
});

describe("firstDay(text), lastDay(text)", () => {
  it("read years and months, and nothing else", () => {
    assert.deepEqual([firstDay("1956"), lastDay("1956")], ["1956-01-01", "1956-12-31"]);
    assert.deepEqual([firstDay("1956-02"), lastDay("1956-02")], ["1956-02-01", "1956-02-29"]);
    for (const text of ["", "195", "1956-13", "'; drop"]) assert.equal(firstDay(text), null);
  });
});

describe("fittingDates(rows, filter)", () => {
  const rows = [dated("1953-01-01", "1955-12-31"), dated("1954-06-01"), dated("1957-01-01")];
  const found = (changes: object) =>
    fittingDates(rows, { ...everything, ...changes }).map(({ date }) => date);

  it("takes a stretch that has any of its days in the time asked for", () => {
    assert.deepEqual(found({ from: "1955", to: "1956" }), ["1953-01-01"]);
    assert.deepEqual(found({ from: "1954-06", to: "1954-06" }), ["1953-01-01", "1954-06-01"]);
  });

  it("ignores a year that is none", () => {
    assert.equal(found({ from: "19" }).length, 3);
  });
});

describe("packed(rows, x, edges)", () => {
  it("lets no two marks of a line touch", () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.nat(60)), {
      maxLength: 30,
    });
    const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, (spans) => {
        const rows = spans
          .sort(([a], [b]) => a - b)
          .map(([from, length]) => dated(iso(from), iso(from + length)));
        const placed = packed(rows, (day) => +day / 86_400_000, [0, 400]);
        for (const one of placed)
          for (const other of placed)
            assert.ok(
              one === other ||
                one.line !== other.line ||
                one.to < other.from ||
                other.to < one.from,
            );
      }),
    );
  });
});

describe("lanesOf(rows, by)", () => {
  it("orders roles as a document lives", () => {
    const rows = [
      dated("1954-01-01"),
      dated("1954-01-02", "1954-01-02", { role: "received" }),
      dated("1954-01-03", "1954-01-03", { role: "written" }),
    ];
    assert.deepEqual(
      lanesOf(rows, "role").map(({ key }) => key),
      ["written", "received", "mentioned"],
    );
  });
});

describe("dateCounts(rows, days)", () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
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

  it("counts nothing that begins outside", () => {
    assert.deepEqual(dateCounts(rows, [day("1960-01-01"), day("1961-01-01")]), []);
  });
});

describe("shownDays(rows, filter)", () => {
  it("shows the time asked for, not more", () => {
    const rows = [dated("1900-01-01", "1954-05-01")];
    const [from, to] = shownDays(rows, { ...everything, from: "1954", to: "1954" })!;
    assert.equal(from.getUTCFullYear(), 1953);
    assert.ok(+to - +from < 380 * 86_400_000);
    assert.equal(shownDays([], everything), null);
  });
});
