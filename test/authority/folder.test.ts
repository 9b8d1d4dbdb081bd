import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { authorityInFolder } from "../../loaders/authority/folder.js";

describe("authorityInFolder(folder)", () => {
  const folder = mkdtempSync(join(tmpdir(), "crossings-authority-"));
  after(() => rmSync(folder, { recursive: true }));

  it("knows nobody in a folder without files", () => {
    const { entities, series } = authorityInFolder(folder);
    assert.deepEqual([entities, series], [[], []]);
  });

  it("reads what is there, and names a bad row by the file's place in the project", () => {
    const header = "id,name_en,name_zh,aliases,latitude,longitude,within,source";
    const places = (row: string) =>
      writeFileSync(join(folder, "places.csv"), `${header}\n${row}\n`);
    places("lake,Lake,湖区,,46.5,80.25,,atlas");
    assert.deepEqual([...authorityInFolder(folder).byId.keys()], ["lake"]);
    places("lake,Lake,湖区,,146.5,80.25,,atlas");
    assert.throws(
      () => authorityInFolder(folder),
      /^InputError: data\/authority\/places\.csv:2: not a latitude in degrees: 146\.5|^Error: data\/authority\/places\.csv:2/,
    );
  });
});
