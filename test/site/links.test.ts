import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { brokenLinks, foreignResources } from "../../loaders/site/links.js";
import { temporaryFolder } from "../checkout.js";

function site(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("foreignResources(folder)", () => {
  const foreign: Record<string, string> = {
    "a font's host": '<link rel="preconnect" href="https://fonts.example.org" crossorigin>',
    "a style sheet": '<link rel="stylesheet" href="//example.org/a.css">',
    "a script": '<script type="module" src="https://example.org/a.js"></script>',
    "an image": '<p><img alt="" src="http://example.org/a.png">',
    "a form's target": '<form action="https://example.org/">',
  };
  for (const [what, html] of Object.entries(foreign))
    it(`finds ${what}`, async () => {
      const found = await foreignResources(site({ "docs/a.html": html }));
      assert.deepEqual(
        found.map(({ page }) => page),
        ["docs/a.html"],
      );
    });

  it("finds a font that a style sheet names", async () => {
    const css = '@font-face {src: url("https://example.org/a.woff2")}';
    const [found] = await foreignResources(site({ "a.css": css }));
    assert.equal(found?.address, "https://example.org/a.woff2");
  });

  it("lets a reader follow a link to another site", async () => {
    const html =
      '<a href="https://example.org/">archive</a><img src="./a.png"><svg xmlns="http://www.w3.org/2000/svg">';
    assert.deepEqual(await foreignResources(site({ "a.html": html })), []);
  });
});

describe("brokenLinks(folder)", () => {
  it("finds a page that is not there, from wherever it is linked", async () => {
    const folder = site({
      "index.html": '<a href="./documents/a.html">',
      "documents/a.html": '<a href="../missing.html"><a href="../">',
    });
    assert.deepEqual(await brokenLinks(folder), [
      { page: "documents/a.html", address: "../missing.html" },
    ]);
  });

  it("finds a place that a page does not have", async () => {
    const folder = site({
      "a.html": '<a href="./b.html#p1"><a href="./b.html#p2">',
      "b.html": '<p id="p1">',
    });
    assert.deepEqual(await brokenLinks(folder), [{ page: "a.html", address: "./b.html#p2" }]);
  });

  it("takes what carries a value for a question, not for a place", async () => {
    const folder = site({ "a.html": '<a href="./a.html?x=1#q=border">' });
    assert.deepEqual(await brokenLinks(folder), []);
  });

  it("knows names that are written with percent signs or entities", async () => {
    const folder = site({
      "index.html": '<a href="./caf%C3%A9.html#a&amp;b"><a href="&#46;/data/a.csv">',
      "café.html": '<p id="a&#38;b">',
      "data/a.csv": "",
    });
    assert.deepEqual(await brokenLinks(folder), []);
  });

  it("finds a missing script or image", async () => {
    const folder = site({ "a.html": '<script src="./x.js"></script>' });
    assert.equal((await brokenLinks(folder)).length, 1);
  });
});
