/** The queries of the page Timeline, on a DuckDB. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CountRow, DatedWords } from "../../../docs/components/timeline/lanes.js";
import type { StripRow } from "../../../docs/components/timeline/page.js";
import { askedDates, dateFields } from "../../../docs/components/timeline/state.js";
import { readState } from "../../../docs/components/address/state.js";
import type { Row } from "../../../loaders/schema.js";
import { type SomeTables, askingPage } from "../page-cell.js";

let at = 0;
function dated(date: string | null, date_end: string | null = date, changes = {}) {
  const evidence = { document_id: "a", language: "en", start: at++, stop: at, quote: String(date) };
  return { ...evidence, role: "mentioned", date, date_end, edtf: date, ...changes } as Row<"dates">;
}

const documents = [
  { id: "a", title: "A cable" },
  { id: "b", title: "B cable" },
];

const ask = (dates: Row<"dates">[], tables: SomeTables = { documents }) =>
  askingPage("timeline", { ...tables, dates });

const asked = (search: string) => askedDates(readState(dateFields, search));

/** Lane, bucket and count of the rows, but for the row of all. */
const told = (rows: CountRow[]) =>
  rows
    .filter(({ lane }) => lane !== null)
    .map(({ lane, bucket, count }) => [lane, bucket, count] as const);

describe("the dates of the page Timeline", () => {
  const rows = [dated("1957-01-01"), dated("1953-01-01", "1955-12-31"), dated("1954-06-01", null)];

  it("leave out what has no day, end a day on itself, and come in the order of time", async () => {
    const found = await (await ask([...rows, dated(null)]))<DatedWords>("dates");
    assert.deepEqual(
      found.map(({ date, date_end, title }) => [date, date_end, title]),
      [
        ["1953-01-01", "1955-12-31", "A cable"],
        ["1954-06-01", "1954-06-01", "A cable"],
        ["1957-01-01", "1957-01-01", "A cable"],
      ],
    );
  });

  it("fit where any of their days does, and a year that is none asks for nothing", async () => {
    const run = await ask(rows);
    const found = async (search: string) =>
      (await run<DatedWords>("dates", asked(search))).map(({ date }) => date);
    assert.deepEqual(await found("?from=1955&to=1956"), ["1953-01-01"]);
    assert.deepEqual(await found("?from=1954-06&to=1954-06"), ["1953-01-01", "1954-06-01"]);
    assert.equal((await found("?from=19")).length, 3);
    assert.equal((await found("?language=zh")).length, 0);
  });

  it("are a thousand at most, and the counts say of how many", async () => {
    const many = Array.from({ length: 1003 }, () => dated("1954-05-01"));
    const run = await ask(many);
    assert.equal((await run("dates")).length, 1000);
    const [all] = await run<CountRow>("counts");
    assert.deepEqual([all?.count, all?.fitting, all?.lanes], [1003, 1003, 1]);
  });
});

describe("the counts of the page Timeline", () => {
  const rows = [
    dated("1954-05-01"),
    dated("1954-05-30"),
    dated("1955-01-01", "1955-01-01", { role: "written", document_id: "b" }),
  ];

  it("are by month in a short time, with the words of a single date", async () => {
    const counts = await (await ask(rows))<CountRow>("counts");
    assert.deepEqual(told(counts), [
      ["mentioned", null, 2],
      ["mentioned", "1954-05", 2],
      ["written", null, 1],
      ["written", "1955-01", 1],
    ]);
    const [all] = counts;
    assert.deepEqual([all?.documents, all?.first, all?.last], [2, "1954-05-01", "1955-01-01"]);
    const single = counts.find(({ bucket }) => bucket === "1955-01")?.single;
    assert.deepEqual(
      [single?.quote, single?.date, single?.title],
      ["1955-01-01", "1955-01-01", "B cable"],
    );
  });

  it("are by year in a long one", async () => {
    const counts = await (await ask([...rows, dated("1968-01-01")]))<CountRow>("counts");
    assert.deepEqual(
      told(counts).filter(([lane, bucket]) => lane === "mentioned" && bucket !== null),
      [
        ["mentioned", "1954", 2],
        ["mentioned", "1968", 1],
      ],
    );
  });

  it("are by document where lanes are, the one with the earliest date first, forty at most", async () => {
    const counts = await (await ask(rows))<CountRow>("counts", { lanes: "document" });
    assert.deepEqual(
      counts.filter(({ bucket }) => bucket === null).map(({ place, label }) => [place, label]),
      [
        [null, null],
        [1, "A cable"],
        [2, "B cable"],
      ],
    );
    const many = Array.from({ length: 45 }, (_, i) =>
      dated("1954-05-01", "1954-05-01", { document_id: `d${String(i)}` }),
    );
    const lanes = await (await ask(many))<CountRow>("counts", { lanes: "document" });
    assert.deepEqual(
      [lanes[0]?.lanes, Math.max(...lanes.map(({ place }) => place ?? 0))],
      [45, 40],
    );
  });

  it("leave out few that lie far off, unless a time is asked for", async () => {
    const near = Array.from({ length: 200 }, (_, i) =>
      dated(`1954-05-${String((i % 30) + 1).padStart(2, "0")}`),
    );
    const run = await ask([dated("1529-02-16"), ...near, dated("1999-12-31")]);
    const [all] = await run<CountRow>("counts");
    assert.deepEqual(
      [all?.count, all?.fitting, all?.first, all?.last],
      [200, 202, "1954-05-01", "1954-05-30"],
    );
    const [old] = await run<CountRow>("counts", asked("?to=1600"));
    assert.deepEqual([old?.count, old?.first, old?.last], [1, "1529-02-16", "1600-12-31"]);
  });

  it("count nothing that begins outside of what is shown, though the lane does", async () => {
    const run = await ask([dated("1900-01-01", "1954-05-01")]);
    assert.deepEqual(told(await run<CountRow>("counts", asked("?from=1954&to=1954"))), [
      ["mentioned", null, 1],
    ]);
  });

  it("are none, in one row, where no date fits", async () => {
    const counts = await (await ask([]))<CountRow>("counts");
    assert.deepEqual(
      counts.map(({ count, first }) => [count, first]),
      [[0, null]],
    );
  });
});

describe("the strip of the page Timeline", () => {
  it("has all dates, by month or year, with the first and the last day", async () => {
    const run = await ask([
      dated("1954-05-01"),
      dated("1954-05-30", "1955-02-28"),
      dated("1954-07-01"),
    ]);
    assert.deepEqual(await run<StripRow>("strip"), [
      { bucket: "1954-05", count: 2, first: "1954-05-01", last: "1955-02-28" },
      { bucket: "1954-07", count: 1, first: "1954-05-01", last: "1955-02-28" },
    ]);
    const long = await (await ask([dated("1954-05-01"), dated("1990-01-01")]))<StripRow>("strip");
    assert.deepEqual(
      long.map(({ bucket }) => bucket),
      ["1954", "1990"],
    );
    assert.deepEqual(await (await ask([]))("strip"), []);
  });
});
