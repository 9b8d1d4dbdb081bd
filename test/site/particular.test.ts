import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isOfCorpus, namedDocuments, ofCorpus } from "../../loaders/site/particular.js";
import { sidebar } from "../../loaders/site/sidebar.js";
import { temporaryFolder } from "../checkout.js";

const page = (documents: string) =>
  `---\ntitle: A page\ndocuments: ${documents}\n---\n\n# A page\n`;

describe("namedDocuments(source)", () => {
  it("reads the list of the front matter, quoted or not", () => {
    assert.deepEqual(namedDocuments(page(`[118201, "1952-01-07-letter"]`)), [
      "118201",
      "1952-01-07-letter",
    ]);
  });

  it("finds none in a page that names none, or only in its text", () => {
    assert.deepEqual(namedDocuments("# A page\n\ndocuments: [118201]\n"), []);
  });
});

describe("isOfCorpus(source, documents)", () => {
  it("wants every document that is named", () => {
    assert.equal(isOfCorpus(page("[a, b]"), new Set(["a", "b", "c"])), true);
    assert.equal(isOfCorpus(page("[a, b]"), new Set(["a"])), false);
    assert.equal(isOfCorpus("# A page\n", new Set()), true);
  });
});

describe("a page about documents of another corpus", () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "analyses"));
  writeFileSync(join(root, "analyses", "here.md"), page("[a]"));
  writeFileSync(join(root, "analyses", "elsewhere.md"), page("[z]"));

  it("has no address", async () => {
    async function* paths() {
      yield* await Promise.resolve(["/analyses/here", "/analyses/elsewhere", "/data/x.parquet"]);
    }
    const kept: string[] = [];
    for await (const path of ofCorpus(paths(), root, new Set(["a"]))) kept.push(path);
    assert.deepEqual(kept, ["/analyses/here", "/data/x.parquet"]);
  });

  it("is not in the sidebar", () => {
    const entries = sidebar(root, new Set(["a"]));
    assert.deepEqual(entries, [
      { name: "Analyses", pages: [{ name: "A page", path: "/analyses/here" }] },
    ]);
  });
});
