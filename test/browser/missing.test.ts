/** The leads: their filter and order in the address, their words, and their files as other programs read them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { savedText } from "./chromium.js";
import { atRest } from "./idle.js";
import { visited } from "./served.js";
import { markedWords, solid } from "./marked.js";

const site = visited(() => builtSite());

const TABLE = ".crossings-table";

const labels = (page: Page) =>
  page
    .locator(`${TABLE} tbody td:first-child`)
    .evaluateAll((cells) => cells.map((cell) => cell.textContent));

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return savedText(download);
}

describe("the table of leads", () => {
  it("has every lead, each with the words that cite it", () =>
    site.on("/missing", async (page) => {
      const all = await labels(page);
      for (const fact of [
        /^Statement .*Soviet Union, 8 June 1962/,
        /^Statement .*Soviet Union, 11 June 1962/,
        /^Statement .*People's Republic of China, 26 June 1962/,
        /^Letter \(59\) First Consular Affairs No\. 6\/48/,
        /^Foreign Affairs Telegram 182/,
        /^Meeting .*20 December 1951/,
      ])
        assert.equal(all.filter((label) => fact.test(label)).length, 1, String(fact));
      const link = page.locator(`${TABLE} .crossings-evidence-link`).first();
      const quote = solid(await link.textContent());
      await link.click();
      await page.waitForURL(/\/documents\//);
      assert.equal(await markedWords(page), quote);
    }));

  it("keeps its order in the address, and the focus where it was", () =>
    site.on("/missing", async (page) => {
      const before = await labels(page);
      const header = page.getByRole("button", { name: "Document" });
      await header.click();
      await header.click();
      assert.equal(new URL(page.url()).searchParams.get("sort"), "-label");
      assert.ok(await header.evaluate((button) => button === document.activeElement));
      const sorted = await labels(page);
      assert.notDeepEqual(sorted, before);
      await page.reload();
      await atRest(page);
      assert.deepEqual(await labels(page), sorted);
    }));

  it("keeps its filter in the address", () =>
    site.on("/missing", async (page) => {
      await page.locator("select[name=kind]").selectOption("statement");
      await atRest(page);
      const some = await labels(page);
      assert.ok(some.length > 0 && some.every((label) => label.startsWith("Statement")));
      assert.equal(new URL(page.url()).searchParams.get("kind"), "statement");
      await page.reload();
      await atRest(page);
      assert.deepEqual(await labels(page), some);
    }));
});

describe("the files of the leads", () => {
  it("are CSV and BibTeX that other programs read, with the leads that are shown", () =>
    site.on("/missing?kind=statement", async (page) => {
      const shown = await labels(page);
      const rows = parse<Record<string, string>>(await saved(page, "CSV"), {
        columns: true,
        bom: true,
      });
      assert.deepEqual(
        rows.map(({ label }) => label),
        shown,
      );
      const { data } = new Cite(await saved(page, "BibTeX"));
      assert.deepEqual(
        data.map(({ title }) => title),
        shown,
      );
    }));
});
