import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { authorityOf, entityRows, isWithin, lineOf } from "../../loaders/authority/authority.js";
import { known } from "../extract/known.js";

describe("authorityOf(entities)", () => {
  it("sorts by id, whatever the order of the files", () => {
    const turned = authorityOf([...known.entities].reverse());
    assert.deepEqual(turned.entities, known.entities);
    assert.equal(turned.byId.get("zhou")?.row.name_en, "Zhou Enlai");
  });
});

describe("entityRows(authority, identifiers)", () => {
  it("adds the reading of Chinese names, and identifiers where they are known", () => {
    const identifiers = { wikidata: "Q1", geonames: null, viaf: null };
    const rows = new Map(
      entityRows(known, new Map([["zhou", identifiers]])).map((row) => [row.id, row]),
    );
    assert.equal(rows.get("zhou")?.pinyin, "zhōu ēn lái");
    assert.equal(rows.get("zhou")?.wikidata, "Q1");
    assert.deepEqual([rows.get("muccio")?.pinyin, rows.get("muccio")?.wikidata], [null, null]);
  });
});

describe("lineOf(authority, id)", () => {
  it("goes outwards, and ends where nobody is known", () => {
    assert.deepEqual(lineOf(known, "secretary"), ["secretary", "state", "government-us", "us"]);
    assert.deepEqual(lineOf(known, "nobody"), ["nobody"]);
  });
});

describe("isWithin(years, year, before, after)", () => {
  it("counts both ends in, and says yes of what nobody knows", () => {
    const years = [1950, 1955] as const;
    assert.deepEqual(
      [1947, 1948, 1955, 1956, 1957].map((year) => isWithin(years, year, 2, 1)),
      [false, true, true, true, false],
    );
    assert.ok(isWithin(undefined, 1800, 0, 0));
    assert.ok(isWithin(years, null, 0, 0));
  });
});
