import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { writeFolderFirst } from "../../loaders/publication/folder-first.js";
import { temporaryFolder } from "../checkout.js";

describe("writeFolderFirst(site)", () => {
  it("leads from each folder to the page of its name, and touches no other", async () => {
    const site = temporaryFolder();
    for (const name of ["documents", "data", "_node"]) mkdirSync(join(site, name));
    for (const name of ["documents.html", "data.html", "data/index.html"])
      writeFileSync(join(site, name), name);
    assert.deepEqual(await writeFolderFirst(site), ["documents/index.html"]);
    const page = readFileSync(join(site, "documents", "index.html"), "utf8");
    assert.match(page, /<a href="\.\.\/documents\.html">/);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.equal(readFileSync(join(site, "data", "index.html"), "utf8"), "data/index.html");
    assert.equal(existsSync(join(site, "_node", "index.html")), false);
  });
});
