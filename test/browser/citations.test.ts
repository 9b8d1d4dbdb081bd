/** The network of citations: what is chosen, its edges and their words, and the network from afar. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { atRest } from "./idle.js";
import { visited } from "./served.js";
import { markedWords, solid } from "./marked.js";

const site = visited(() => builtSite());

/** The rows of a table that has this caption, each as the texts of its cells. */
function rowsOf(page: Page, caption: RegExp): Promise<string[][]> {
  return page
    .getByRole("table", { name: caption })
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

describe("a document of the network", () => {
  it("shows every mention that ties it to others, each leading to its words", () =>
    site.on("/citations?node=118201", async (page) => {
      const rows = await rowsOf(page, /^Mentions that tie/);
      assert.ok(rows.length > 0);
      for (const [direction, , other] of rows) {
        assert.equal(direction, "cites");
        assert.match(other ?? "", /^Cable from Foreign Affairs Office .* 26 June 1962$/);
      }
      const link = page
        .getByRole("table", { name: /^Mentions/ })
        .locator("td[lang] a")
        .first();
      const quote = solid(await link.textContent());
      await link.click();
      await page.waitForURL(/\/documents\/118201/);
      assert.equal(await markedWords(page), quote);
    }));

  it("is chosen in the list, kept in the address, and let go by going back", () =>
    site.on("/citations", async (page) => {
      const all = await page.locator(".crossings-figure .subtitle").first().textContent();
      await page
        .getByRole("link", { name: /^Foreign Affairs Telegram 182/ })
        .first()
        .click();
      await atRest(page);
      assert.ok(new URL(page.url()).searchParams.get("node"));
      const part = page.locator(".crossings-figure .subtitle").first();
      assert.match((await part.textContent()) ?? "", /Telegram 182.* 2 of \d+ documents/);
      await page.reload();
      await atRest(page);
      assert.match((await part.textContent()) ?? "", /Telegram 182/);
      await page.goBack();
      await atRest(page);
      assert.equal(await part.textContent(), all);
    }));

  it("is found by its name", () =>
    site.on("/citations", async (page) => {
      const name = await page.locator("datalist option").first().getAttribute("value");
      await page.locator("input[list]").fill(name ?? "");
      await page.locator("#chosen + *").waitFor();
      await atRest(page);
      assert.match((await page.locator(".subtitle").first().textContent()) ?? "", /two steps/);
    }));
});

describe("the network from afar", () => {
  it("has a circle for each stretch, kind and place, which lists its documents", () =>
    site.on("/citations?least=overview", async (page) => {
      const marks = page.locator(".crossings-figure .chart svg a");
      const names = await marks.evaluateAll((all) =>
        all.map((mark) => mark.getAttribute("aria-label") ?? ""),
      );
      const counted = names.map((name) => Number(/(\d+) documents?/.exec(name)?.[1]));
      const nodes = await rowsOf(page, /^Documents that cite or are cited/);
      const told = await page.locator(".crossings-table .pager p").allTextContents();
      const all = Number(/of (\d+) documents/.exec(told.join("\n"))?.[1]);
      assert.ok(nodes.length > 0);
      assert.equal(
        counted.reduce((sum, count) => sum + count, 0),
        all,
      );
      await marks.first().focus();
      await page.keyboard.press("ArrowRight");
      const held = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      assert.equal(held, names[1]);
      await page.keyboard.press("Enter");
      await atRest(page);
      assert.ok(new URL(page.url()).searchParams.get("cell"));
      assert.equal((await rowsOf(page, /^Documents of the chosen/)).length, counted[1]);
    }));
});

describe("a document's page", () => {
  it("lists what it cites, with the way to the lead", () =>
    site.on("/documents/115326", async (page) => {
      const link = page.locator("main a", { hasText: "Foreign Affairs Telegram 182" }).first();
      assert.ok(await link.getAttribute("href"));
    }));
});
