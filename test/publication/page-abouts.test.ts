import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { unpublished } from "../../loaders/publication/about.js";
import { aboutPage, type Site } from "../../loaders/publication/page-abouts.js";
import { temporaryFolder } from "../checkout.js";
import { documentRow } from "../pages/rows.js";

const SITE: Omit<Site, "folder"> = {
  corpus: { title: "Lakes", description: "Papers on a lake.", citation: null },
  publication: unpublished,
  edition: { version: null, date: null, corpus: "0".repeat(64) },
  documents: new Map([["7001", documentRow({ summary: null })]]),
};

/** What a page of a site is about. */
async function about(
  path: string,
  main: string,
  site: Partial<Site> = {},
  title = "A page | Lakes",
) {
  const folder = temporaryFolder();
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<head><title>${title}</title></head><p>A banner of forty letters and more, which is no text.</p><main>${main}</main>`,
  );
  return aboutPage(file, { ...SITE, folder, ...site });
}

const LONG = "The pass is shut, and nobody comes over it until the spring.";

describe("aboutPage(file, site)", () => {
  it("takes the title without the site's, and its entities as letters", async () => {
    assert.equal(
      (await about("a.html", "", {}, "Boats &amp; ferries | Lakes")).title,
      "Boats & ferries",
    );
    assert.equal((await about("a.html", "", {}, "&#x9f8d;&#65; | Lakes")).title, "龍A");
  });

  it("describes a page by its first paragraph of its own that says something", async () => {
    const main = `<p class="byline">${LONG} By nobody.</p><p>Short.</p><p><observablehq-loading></observablehq-loading>${LONG}</p><p>It says: <em>${LONG}</em></p>`;
    const { description, thing } = await about("boats.html", main);
    assert.equal(description, `It says: ${LONG}`);
    assert.equal(thing["@type"], "WebPage");
  });

  it("says what it is where there is no such paragraph", async () => {
    assert.equal((await about("boats.html", "<p>Short.</p>")).description, "A page: Lakes");
  });

  it("takes the page of a document for it, with its summary", async () => {
    const { thing, description } = await about("documents/7001.html", `<p>${LONG}</p>`);
    assert.equal(thing["@type"], "ArchiveComponent");
    assert.equal(description, LONG);
    const documents = new Map([["7001", documentRow({ summary: "Of a pass." })]]);
    assert.equal(
      (await about("documents/7001.html", `<p>${LONG}</p>`, { documents })).description,
      "Of a pass.",
    );
  });

  it("takes the page of no document in the tables for a page", async () => {
    assert.equal((await about("documents/7002.html", `<p>${LONG}</p>`)).thing["@type"], "WebPage");
  });

  it("takes the overview for the corpus", async () => {
    const { title, description, thing } = await about("index.html", `<p>${LONG}</p>`);
    assert.deepEqual(
      [title, description, thing["@type"]],
      ["Lakes", "Papers on a lake.", "Dataset"],
    );
  });

  it("takes an analysis for an article", async () => {
    const { thing } = await about("analyses/of-boats.html", `<p>${LONG}</p>`);
    assert.match(String(thing["@type"]), /Article$/);
  });
});
