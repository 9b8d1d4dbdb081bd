import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { coverageOf, coverageTable, unreadOf } from "../../loaders/language/coverage.js";
import { languages } from "../../loaders/language/index.js";

describe("coverageTable()", () => {
  it("has a row for every language that is registered, by name", () => {
    const table = coverageTable();
    assert.equal(table.length, languages.length);
    assert.deepEqual(
      table.map(({ name }) => name),
      table.map(({ name }) => name).toSorted(),
    );
  });

  it("says of each what its folder exports", () => {
    for (const known of languages) {
      const reads = coverageOf(known.code)?.reads ?? [];
      const isRead = (what: string) => reads.find((one) => one.what === what)?.read;
      assert.equal(isRead("dates"), known.calendar !== undefined, known.code);
      assert.equal(isRead("citations"), known.citations !== undefined, known.code);
      assert.equal(
        isRead("senders and addressees"),
        known.papers?.parties !== undefined,
        known.code,
      );
      assert.equal(isRead("words"), known.words !== undefined, known.code);
    }
  });
});

describe("unreadOf(language)", () => {
  it("is nothing where all is read, and all where nothing is known", () => {
    assert.deepEqual(
      unreadOf("en").filter((what) => what !== "figures of people"),
      [],
    );
    const all = coverageOf("en")?.reads.map(({ what }) => what);
    assert.deepEqual(unreadOf("hu"), all);
    assert.deepEqual(unreadOf("und"), all);
  });
});
