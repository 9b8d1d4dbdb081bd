import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseAuthorityFile } from "../../loaders/authority/parse.js";

const HEADER = "id,name_en,name_zh,aliases,surnames,list_names,posts,years,within,source";

function people(...rows: string[]) {
  const bytes = new TextEncoder().encode([HEADER, ...rows].join("\n"));
  return parseAuthorityFile({ path: "people.csv", bytes }, "person");
}

describe("parseAuthorityFile(file, type)", () => {
  it("reads names, posts and years, and the line that a row begins on", () => {
    const row = people(
      "ada-winter,Ada Winter,冬雅,Mrs. Winter; A. Winter,Winter,雅,Consul 1950–1953; Minister 1960,1950–1960,,list",
    )[0]!;
    assert.deepEqual([row.path, row.line], ["people.csv", 2]);
    assert.deepEqual(row.entity.names, ["Ada Winter", "冬雅", "Mrs. Winter", "A. Winter"]);
    assert.deepEqual([row.entity.surnames, row.entity.listNames], [["Winter"], ["雅"]]);
    assert.deepEqual(row.entity.posts, [
      { title: "Consul", years: [1950, 1953] },
      { title: "Minister", years: [1960, 1960] },
    ]);
    assert.deepEqual(row.entity.years, [1950, 1960]);
    assert.equal(row.entity.row.aliases, "Mrs. Winter; A. Winter");
  });

  it("leaves out what a row does not say", () => {
    const entity = people("ada-winter,Ada Winter,,,,,,,,list")[0]!.entity;
    assert.deepEqual(
      [entity.row.name_zh, entity.row.aliases, entity.years],
      [null, null, undefined],
    );
  });

  const refused: [string, string, RegExp][] = [
    ["years that run backwards", "1960–1950", /people\.csv:2: not years \(1961–1969\): 1960–1950/],
    ["years in words", "the fifties", /not years/],
  ];
  for (const [what, years, message] of refused)
    it(`refuses ${what}`, () => {
      assert.throws(() => people(`ada-winter,Ada Winter,,,,,,${years},,list`), message);
    });

  it("refuses a post without years", () => {
    assert.throws(
      () => people("ada-winter,Ada Winter,,,,,Consul,,,list"),
      /people\.csv:2: not a title and years: Consul/,
    );
  });
});
