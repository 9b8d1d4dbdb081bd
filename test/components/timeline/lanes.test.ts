import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import {
  type CountRow,
  type DatedWords,
  bucketDays,
  firstDay,
  lastDay,
  packed,
  timelineOf,
  withRoom,
} from "../../../docs/components/timeline/lanes.js";

function dated(date: string, date_end = date, changes: Partial<DatedWords> = {}): DatedWords {
  const evidence = { document_id: "a", language: "en", start: 0, stop: 4, quote: date };
  return { ...evidence, title: "A", role: "mentioned", edtf: date, date, date_end, ...changes };
}

describe("firstDay(text), lastDay(text)", () => {
  it("read years and months, and nothing else", () => {
    assert.deepEqual([firstDay("1956"), lastDay("1956")], ["1956-01-01", "1956-12-31"]);
    assert.deepEqual([firstDay("1956-02"), lastDay("1956-02")], ["1956-02-01", "1956-02-29"]);
    for (const text of ["", "195", "1956-13", "'; drop"]) assert.equal(firstDay(text), null);
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

describe("timelineOf(rows, counts, asked)", () => {
  const total = (count: number, changes: Partial<CountRow> = {}): CountRow => ({
    ...{ place: null, lane: null, bucket: null, count, documents: 1, lanes: 2, fitting: count },
    ...{ first: "1954-01-01", last: "1954-12-31", label: null, single: null, ...changes },
  });
  const lane = (place: number, key: string, count: number) =>
    total(count, { place, lane: key, label: key });
  const asked = { from: "", to: "", lanes: "" };
  const rows = [
    dated("1954-01-01"),
    dated("1954-01-03", "1954-01-03", { role: "written" }),
    dated("1999-01-01"),
  ];
  const counts = [total(2, { fitting: 3 }), lane(1, "mentioned", 1), lane(2, "written", 1)];

  it("orders roles as a document lives, and leaves out what is far off", () => {
    const { lanes, drawn, fitting, more } = timelineOf(rows, counts, asked);
    assert.deepEqual(
      lanes.map(({ key, rows }) => [key, rows.map(({ date }) => date)]),
      [
        ["written", ["1954-01-03"]],
        ["mentioned", ["1954-01-01"]],
      ],
    );
    assert.deepEqual([drawn, fitting, more], [2, 3, 0]);
  });

  it("draws all that a reader asked for, wherever it begins", () => {
    const stretch = [dated("1900-01-01", "1954-06-01")];
    const [one] = timelineOf(stretch, [total(1), lane(1, "mentioned", 1)], {
      ...asked,
      from: "1954-01-01",
    }).lanes;
    assert.equal(one?.rows.length, 1);
  });

  it("draws counts alone where there are many, and nothing where none fits", () => {
    const many = [total(501, { fitting: 501, lanes: 1 }), lane(1, "mentioned", 501)];
    assert.deepEqual(timelineOf(rows, many, asked).lanes[0]?.rows, []);
    const none = [total(0, { first: null, last: null, lanes: 0, fitting: 0 })];
    assert.equal(timelineOf([], none, asked).days, null);
  });
});

describe("bucketDays(bucket)", () => {
  it("ends where the next month or year begins", () => {
    const days = (bucket: string) =>
      bucketDays(bucket).map((day) => day.toISOString().slice(0, 10));
    assert.deepEqual(days("1956-02"), ["1956-02-01", "1956-03-01"]);
    assert.deepEqual(days("1956"), ["1956-01-01", "1957-01-01"]);
  });
});

describe("withRoom(first, last)", () => {
  it("shows a month at least, and not much more than what it is given", () => {
    const length = ([from, to]: readonly [Date, Date]) => (+to - +from) / 86_400_000;
    assert.equal(length(withRoom("1954-05-01", "1954-05-01")), 31);
    assert.equal(Math.round(length(withRoom("1954-01-01", "1954-12-31"))), 375);
  });
});
