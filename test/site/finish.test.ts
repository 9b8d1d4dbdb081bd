import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, it } from "node:test";
import { pagesOf, sealSite, sizeOf } from "../../loaders/site/finish.js";
import { temporaryFolder } from "../checkout.js";

function site(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const page = (words = "", head = "") =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body><main>${words}</main></body></html>`;

describe("sealSite(folder)", () => {
  it("gives every page a policy, at any depth", async () => {
    const folder = site({ "index.html": page(), "documents/a.html": page(), "a.js": "1;" });
    await sealSite(folder);
    for (const name of ["index.html", "documents/a.html"])
      assert.match(
        readFileSync(join(folder, name), "utf8"),
        /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
        name,
      );
    assert.equal(readFileSync(join(folder, "a.js"), "utf8"), "1;");
  });

  it("lets the page of what is not found look for the site's folder, and allows that script", async () => {
    const folder = site({
      "404.html": page("", '<base href="/x/">'),
      "index.html": page("", '<base href="/x/">'),
    });
    await sealSite(folder);
    const lost = readFileSync(join(folder, "404.html"), "utf8");
    assert.doesNotMatch(lost, /<base href=/);
    assert.match(lost, /data\/datapackage\.json/);
    assert.match(lost, /script-src 'self' 'sha256-/);
    assert.match(readFileSync(join(folder, "index.html"), "utf8"), /<base href="\/x\/">/);
  });

  it("refuses a page that has no place for a policy", async () => {
    await assert.rejects(sealSite(site({ "index.html": "<p>x</p>" })), /no <meta charset>/);
  });
});

describe("pagesOf(folder), sizeOf(folder)", () => {
  it("count pages and the bytes of all files", async () => {
    const folder = site({ "index.html": "ab", "documents/a.html": "c", "data/x.parquet": "𠀀" });
    const pages = (await pagesOf(folder)).map((file) => relative(folder, file)).sort();
    assert.deepEqual(pages, [join("documents", "a.html"), "index.html"]);
    assert.deepEqual(await sizeOf(folder), { pages: 2, bytes: 2 + 1 + 4 });
  });
});
