import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { authorityInFolder } from "../../loaders/authority/folder.js";
import { readMessageSeries } from "../../loaders/authority/message-series.js";
import { root } from "../checkout.js";

const read = (rows: string) =>
  readMessageSeries({
    path: "a.csv",
    bytes: new TextEncoder().encode(`name,sort,meaning,source\n${rows}`),
  });

describe("readMessageSeries(file)", () => {
  it("gives each name its sort", () => {
    assert.deepEqual(read("Lakto,series,From the lake,x\nCINCLAKE,command,,x\n"), [
      { name: "Lakto", sort: "series" },
      { name: "CINCLAKE", sort: "command" },
    ]);
  });

  const refused: [string, string, RegExp][] = [
    ["words", "Lake to,series,,x\n", /^a\.csv:2: not a word with a capital: Lake to$/],
    ["no sort", "Lakto,telegram,,x\n", /:2: not one of series, command, department: telegram$/],
    ["no source", "Lakto,series,,\n", /:2: no source: Lakto$/],
    ["one twice", "Lakto,series,,x\nLakto,series,,y\n", /:3: given twice: Lakto$/],
  ];
  for (const [what, rows, message] of refused)
    it(`refuses ${what}`, () => assert.throws(() => read(rows), { message }));

  it("reads the project's own file, which is sorted", () => {
    const folder = join(root, "data", "authority");
    const bytes = readFileSync(join(folder, "message-series.csv"));
    const names = readMessageSeries({ path: "x", bytes }).map(({ name }) => name.toLowerCase());
    assert.ok(names.includes("secto") && names.includes("cincpac") && !names.includes("section"));
    assert.deepEqual(names, [...names].sort());
    assert.equal(authorityInFolder(folder).series.length, names.length);
  });
});
