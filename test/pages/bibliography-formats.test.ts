import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bibtex, ris } from "../../loaders/pages/bibliography-formats.js";
import { documentRow } from "./rows.js";

const silent = {
  date: null,
  date_end: null,
  edtf: null,
  archive: null,
  reference: null,
  url: null,
};

describe("bibtex(document)", () => {
  it("has a line a field, and none for what is not known", () => {
    const row = documentRow({ ...silent, kind: "other", translator: null, title: "边境来电" });
    const record = bibtex(row);
    assert.match(record, /^@misc\{other-7001,\n {2}title = \{\{边境来电\}\},\n/);
    for (const field of ["date =", "year", "howpublished", "type", "translator", "url"])
      assert.ok(!record.includes(field), field);
    assert.match(record, /Undated\./);
  });

  it("balances a lone brace, and writes blanks and braces of an address as percent signs", () => {
    const record = bibtex(documentRow({ title: "The { of it", url: "https://a.example/x y{1}" }));
    assert.match(record, /The \\textbraceleft\{\} of it/);
    assert.match(record, /url = \{https:\/\/a\.example\/x%20y%7B1%7D\}/);
  });

  it("writes both ends of an interval, a month as a month, a year as a year", () => {
    const dated = (date: string, date_end: string) =>
      /date = \{([^}]*)\}/.exec(bibtex(documentRow({ date, date_end, edtf: null })))?.[1];
    assert.equal(dated("1955-03-02", "1955-04-01"), "1955-03-02/1955-04-01");
    assert.equal(dated("1955-02-01", "1955-02-28"), "1955-02");
    assert.equal(dated("1955-01-01", "1955-12-31"), "1955");
  });
});

describe("ris(document)", () => {
  it("begins with its type, ends with ER, and has its lines end as the format says", () => {
    const lines = ris(documentRow()).split("\r\n");
    assert.deepEqual(lines.slice(-2), ["ER  - ", ""]);
    assert.equal(lines[0], "TY  - MANSCPT");
    assert.equal(ris(documentRow({ kind: "letter" })).split("\r\n")[0], "TY  - PCOMM");
  });

  it("keeps a date's three strokes whatever is known of it", () => {
    const day = (date: string, date_end: string) =>
      /DA {2}- (.*)\r/.exec(ris(documentRow({ date, date_end })))?.[1];
    assert.equal(day("1955-03-02", "1955-03-02"), "1955/03/02/");
    assert.equal(day("1955-03-01", "1955-03-31"), "1955/03//");
    assert.equal(day("1955-01-01", "1955-12-31"), "1955///");
    assert.doesNotMatch(ris(documentRow(silent)), /^(?:DA|PY|UR) /m);
  });

  it("names each translator, and keeps a title of two lines in one", () => {
    assert.equal(ris(documentRow()).match(/^A4 /gm)?.length, 2);
    assert.match(ris(documentRow({ title: "One\nER  - two" })), /^TI {2}- One ER - two\r$/m);
  });
});
