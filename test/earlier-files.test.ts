import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { earlierFiles } from "../loaders/earlier-files.js";
import { temporaryFolder } from "./checkout.js";

const hashOf = (words: string) => `sha256:${createHash("sha256").update(words).digest("hex")}`;

function folderWith(files: Record<string, string>, described: object | string): string {
  const folder = temporaryFolder();
  for (const [file, words] of Object.entries(files)) writeFileSync(join(folder, file), words);
  const words = typeof described === "string" ? described : JSON.stringify(described);
  writeFileSync(join(folder, "datapackage.json"), words);
  return folder;
}

describe("earlierFiles(folder)", () => {
  it("names what is described there and still as it was written", () => {
    const files = { "claims.csv": "a", "corrections.csv": "changed by hand", "notes.csv": "own" };
    const resources = [
      { path: "claims.csv", hash: hashOf("a") },
      { path: "corrections.csv", hash: hashOf("as it was") },
      { path: "gone.csv", hash: hashOf("") },
    ];
    assert.deepEqual(earlierFiles(folderWith(files, { resources })), ["claims.csv"]);
  });

  it("names nothing outside of the folder, and no folder", () => {
    const folder = folderWith({}, "");
    writeFileSync(join(folder, "own.csv"), "a");
    const inner = join(folder, "tables");
    mkdirSync(join(inner, "sub"), { recursive: true });
    const resources = [{ path: "../own.csv", hash: hashOf("a") }, { path: "sub" }, null, {}];
    writeFileSync(join(inner, "datapackage.json"), JSON.stringify({ resources }));
    assert.deepEqual(earlierFiles(inner), []);
  });

  it("names nothing where nothing, or nothing legible, is described", () => {
    assert.deepEqual(earlierFiles(temporaryFolder()), []);
    for (const described of ["", "{", "null", "[]", '{"resources": 3}'])
      assert.deepEqual(earlierFiles(folderWith({ "claims.csv": "a" }, described)), []);
  });
});
