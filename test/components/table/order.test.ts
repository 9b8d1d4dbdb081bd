import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { csvOf } from "../../../docs/components/table/csv.js";
import { compare, ordered, pageOf, searched } from "../../../docs/components/table/order.js";

describe("compare(a, b, descending)", () => {
  const sorted = (values: (string | number | Date | null)[], descending = false) =>
    [...values].sort((a, b) => compare(a, b, descending));

  it("puts what is unknown last, whichever way the list runs", () => {
    assert.deepEqual(sorted([2, null, 1]), [1, 2, null]);
    assert.deepEqual(sorted([2, null, 1], true), [2, 1, null]);
  });

  it("orders numbers in names as numbers", () => {
    assert.deepEqual(sorted(["No. 10", "No. 9"]), ["No. 9", "No. 10"]);
  });

  it("orders days by time", () => {
    const [early, late] = [new Date("1952-01-07"), new Date("1962-07-04")];
    assert.deepEqual(sorted([late, early]), [early, late]);
  });
});

describe("ordered(rows, value, descending)", () => {
  it("keeps the order of rows of one value, and the rows given", () => {
    const rows = [
      { id: 1, kind: "b" },
      { id: 2, kind: "a" },
      { id: 3, kind: "b" },
    ];
    const ids = ordered(rows, ({ kind }) => kind, true).map(({ id }) => id);
    assert.deepEqual(ids, [1, 3, 2]);
    assert.equal(rows[0]?.id, 1);
  });
});

describe("searched(rows, text, search)", () => {
  const find = (search: string) =>
    searched(["Cable from Tōkyō", "Statement ＡＢ", "外办 letter"], String, search);

  it("wants every word, in any order, without regard to case, accents and width", () => {
    assert.deepEqual(find("tokyo CABLE"), ["Cable from Tōkyō"]);
    assert.deepEqual(find("ab"), ["Cable from Tōkyō", "Statement ＡＢ"]);
    assert.deepEqual(find("外"), ["外办 letter"]);
  });

  it("finds all where nothing is asked", () => {
    assert.equal(find("  ").length, 3);
  });
});

describe("pageOf(rows, page, size)", () => {
  it("gives the nearest page that there is", () => {
    const rows = [1, 2, 3, 4, 5];
    assert.deepEqual(pageOf(rows, 2, 2), { rows: [3, 4], page: 2, pages: 3, first: 2 });
    assert.deepEqual(pageOf(rows, 99, 2).rows, [5]);
    assert.deepEqual(pageOf(rows, NaN, 2).rows, [1, 2]);
    assert.deepEqual(pageOf([], 1, 2), { rows: [], page: 1, pages: 1, first: 0 });
  });
});

describe("csvOf(rows, columns)", () => {
  it("gives no cell that a spreadsheet runs, and leaves numbers alone", () => {
    const rows = [{ words: "=1+1", at: "@SUM(A1)", number: -5, plain: "a=b" }];
    assert.equal(
      csvOf(rows, ["words", "at", "number", "plain"]),
      "\ufeffwords,at,number,plain\r\n'=1+1,'@SUM(A1),-5,a=b\r\n",
    );
  });

  it("quotes what would break a line, and keeps days, NULL and lists readable", () => {
    const rows = [
      { a: 'say "so", he said\nso', b: new Date("1962-07-04"), c: null, d: ["x", "y"] },
      { a: " edge", b: 0.5, c: false, d: 12n },
    ];
    assert.equal(
      csvOf(rows, ["a", "b", "c", "d"]),
      '\ufeffa,b,c,d\r\n"say ""so"", he said\nso",1962-07-04,,x; y\r\n" edge",0.5,false,12\r\n',
    );
  });
});
