import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { publishSite } from "../../loaders/publication/publish.js";
import { sumsFile, sumsNamed, sumsOf } from "../../loaders/publication/sums.js";
import { temporaryFolder } from "../checkout.js";
import { folderOfTables } from "../made-tables.js";

const PAGE = (title: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><main><p>The pass is shut, and nobody comes over it in winter.</p></main></body></html>`;

/** A small site as it is before it is published. */
function smallSite(): string {
  const folder = temporaryFolder();
  for (const name of ["documents", "data"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "data/datapackage.json"), '{"resources": []}');
  for (const [path, title] of [
    ["index.html", "Lakes"],
    ["404.html", "Not found"],
    ["documents.html", "Documents"],
    ["documents/a.html", "A letter"],
  ] as const)
    writeFileSync(join(folder, path), PAGE(title));
  return folder;
}

async function published() {
  const folder = smallSite();
  await publishSite(
    folder,
    folderOfTables({ documents: [{ id: "a", title: "A letter", kind: "letter" }] }),
  );
  return { folder, read: (name: string) => readFileSync(join(folder, name), "utf8") };
}

describe("publishSite(folder, tables)", () => {
  it("says in each page's head what it is about, but for the page of what is not found", async () => {
    const { read } = await published();
    assert.match(read("index.html"), /"@type":"Dataset"/);
    assert.match(read("documents/a.html"), /"@type":"ArchiveComponent"/);
    assert.match(read("documents.html"), /<title>Documents<\/title>\n<meta name="description"/);
    assert.doesNotMatch(read("404.html"), /application\/ld\+json/);
  });

  it("leads from a folder to the page of its name, under a policy", async () => {
    const { read } = await published();
    assert.match(read("documents/index.html"), /Content-Security-Policy[^>]*default-src 'none'/);
    assert.match(read("documents/index.html"), /documents\.html/);
  });

  it("adds what hosts and machines look for; without an address no list of addresses", async () => {
    const { folder } = await published();
    for (const name of [
      ".nojekyll",
      "robots.txt",
      "THIRD-PARTY-NOTICES.txt",
      ".zenodo.json",
      "ro-crate-metadata.json",
      "exports/tei.zip",
    ])
      assert.ok(existsSync(join(folder, name)), name);
    for (const name of ["sitemap.xml", "feed.xml"])
      assert.ok(!existsSync(join(folder, name)), name);
  });

  it("sums all files last, as they are published", async () => {
    const { folder } = await published();
    const { sums: named } = await sumsNamed(folder);
    assert.deepEqual(named, await sumsOf(folder));
    for (const name of ["index.html", "documents/a.html", "ro-crate-metadata.json"])
      assert.ok(named.has(name), name);
    assert.ok(!named.has(sumsFile));
  });
});
