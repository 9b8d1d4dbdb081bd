import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { projectFolder } from "../../loaders/corpus.js";
import { bundleOf } from "../../loaders/parts/bundle.js";
import { temporaryFolder } from "../checkout.js";

const corpus = new URL("../../loaders/corpus.ts", import.meta.url);

describe("bundleOf(module, folder)", () => {
  it("makes a module that knows where it stands, once, and removes what older code made", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "corpus-0123456789abcdef.mjs"), "");
    const bundle = await bundleOf(corpus, folder);
    const module = (await import(bundle ?? "")) as { projectFolder: string };
    assert.equal(module.projectFolder, projectFolder);
    assert.deepEqual(readdirSync(folder), [basename(bundle ?? "")]);
    assert.equal(await bundleOf(corpus, folder), bundle);
  });

  it("is none where nothing can be written", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    assert.equal(await bundleOf(corpus, join(file, "bundles")), null);
  });
});
