import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isAbbreviation, readAbbreviations } from "../../loaders/authority/abbreviations.js";
import { authorityInFolder } from "../../loaders/authority/folder.js";
import { root } from "../checkout.js";

const read = (rows: string) =>
  readAbbreviations(
    {
      path: "a.csv",
      bytes: new TextEncoder().encode(`abbreviation,language,meaning,entity,source\n${rows}`),
    },
    (id) => id === "china",
  );

describe("readAbbreviations(file, isKnown)", () => {
  it("gives each abbreviation of a language its meaning, and whom it names", () => {
    assert.deepEqual(read("PRC,en,People’s Republic,china,x\nКНР,ru,People’s Republic,,x\n"), [
      { abbreviation: "PRC", language: "en", meaning: "People’s Republic", entity: "china" },
      { abbreviation: "КНР", language: "ru", meaning: "People’s Republic", entity: null },
    ]);
  });

  const refused: [string, string, RegExp][] = [
    ["a single letter", "L,en,Legal,,x\n", /^a\.csv:2: no abbreviation of two letters or more: L$/],
    ["no language", "PRC,,China,,x\n", /:2: not a language code such as en: $/],
    ["no meaning", "PRC,en,,,x\n", /:2: no meaning: PRC$/],
    ["no source", "PRC,en,China,,\n", /:2: no source: PRC$/],
    ["an unknown entity", "PRC,en,China,prc,x\n", /:2: an entity that no authority file has: prc$/],
    ["one twice", "PRC,en,A,,x\nPRC,en,B,,x\n", /:3: abbreviation given twice: en PRC$/],
  ];
  for (const [what, rows, message] of refused)
    it(`refuses ${what}`, () => assert.throws(() => read(rows), { message }));

  it("reads the project's own file, which is sorted", () => {
    const folder = join(root, "data", "authority");
    const { byId } = authorityInFolder(folder);
    const file = { path: "x", bytes: readFileSync(join(folder, "abbreviations.csv")) };
    const keys = readAbbreviations(file, (id) => byId.has(id)).map(
      ({ language, abbreviation }) => `${language} ${abbreviation.toLowerCase()}`,
    );
    assert.ok(keys.length > 100);
    assert.deepEqual(keys, [...keys].sort());
  });
});

describe("isAbbreviation(words)", () => {
  it("takes two letters and more in one word", () => {
    assert.deepEqual(["UN", "S/S", "ВКП(б)", "L", "G–2", "as soon as", ""].map(isAbbreviation), [
      ...[true, true, true, false, false, false, false],
    ]);
  });
});
