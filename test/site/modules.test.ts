import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { needsOf } from "../../loaders/site/modules.js";
import { temporaryFolder } from "../checkout.js";

/** Which of two pages, one at the top and one below, may evaluate strings. */
async function evaluating(files: Record<string, string>): Promise<string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const pages = Object.keys(files).filter((name) => name.endsWith(".html"));
  const found = await needsOf(
    folder,
    pages.map((name) => join(folder, name)),
  );
  return pages.filter((name) => found.get(join(folder, name))!.evaluates);
}

const arquero = { "_npm/arquero@8.0.3/1234.js": "export const table = 1;" };

describe("needsOf(folder, pages)", () => {
  it("finds a page that preloads Arquero, and not its neighbour", async () => {
    const found = await evaluating({
      ...arquero,
      "with.html": '<link rel="modulepreload" href="./_npm/arquero@8.0.3/1234.js">',
      "without.html": "<p>",
    });
    assert.deepEqual(found, ["with.html"]);
  });

  it("finds a page whose component imports it, also when it does so late", async () => {
    const found = await evaluating({
      ...arquero,
      "_import/chart.js": 'export const load = () => import("../_npm/arquero@8.0.3/1234.js");',
      "deep/page.html": '<script type="module">import {load} from "../_import/chart.js";</script>',
    });
    assert.deepEqual(found, ["deep/page.html"]);
  });

  it("does not count what Framework's client only names", async () => {
    const found = await evaluating({
      ...arquero,
      "_observablehq/stdlib.js": 'export const aq = () => import("../_npm/arquero@8.0.3/1234.js");',
      "page.html": '<link rel="modulepreload" href="./_observablehq/stdlib.js">',
    });
    assert.deepEqual(found, []);
  });
});
