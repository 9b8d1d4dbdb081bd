import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { sidebar } from "../../loaders/site/sidebar.js";
import { temporaryFolder } from "../checkout.js";

function root(pages: Record<string, string>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "analyses"));
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  return folder;
}

const namesIn = (folder: string): string[] =>
  sidebar(folder)
    .flatMap((entry) => ("pages" in entry ? entry.pages : [entry]))
    .map(({ name }) => name);

describe("sidebar(root)", () => {
  it("names a page by its title, else its heading, else its file", () => {
    const folder = root({
      "a.md": '---\ntitle: "Of the front matter"\n---\n# Heading\n',
      "b.md": "# Of the heading\n",
      "c.md": "No heading\n",
    });
    assert.deepEqual(namesIn(folder), ["Of the front matter", "Of the heading", "c"]);
  });

  it("has a new analysis at once, under Analyses", () => {
    const folder = root({ "analyses/border.md": "# The border\n" });
    assert.deepEqual(sidebar(folder), [
      { name: "Analyses", pages: [{ name: "The border", path: "/analyses/border" }] },
    ]);
  });

  it("begins with the overview, and leaves out drafts and the page for what is not there", () => {
    const folder = root({
      "index.md": "# Overview\n",
      "404.md": "# Nothing\n",
      "analyses/a.md": "---\ndraft: true\n---\n# Draft\n",
    });
    assert.deepEqual(sidebar(folder), [{ name: "Overview", path: "/" }]);
  });
});
