import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { servedFile } from "../../loaders/site/served-file.js";
import { temporaryFolder } from "../checkout.js";

const folder = temporaryFolder();
mkdirSync(join(folder, "documents"));
for (const name of ["index.html", "terms.html", "documents/118.html", "a b.css"])
  writeFileSync(join(folder, name), name);

const served = async (address: string) => {
  const file = await servedFile(folder, address);
  return file && relative(folder, file.path);
};

describe("servedFile(folder, address)", () => {
  it("is the file, the page of that name, or the folder's index", async () => {
    assert.equal(await served("/"), "index.html");
    assert.equal(await served("/terms?x=1#y"), "terms.html");
    assert.equal(await served("/documents/118"), join("documents", "118.html"));
    assert.equal(await served("//a%20b.css"), "a b.css");
  });

  it("is null for nothing there, for what leads out, and for what cannot be read", async () => {
    for (const address of ["/none", "/documents", "/..%2f..%2fetc%2fpasswd", "/%", "/a%00b"])
      assert.equal(await served(address), null, address);
  });
});
