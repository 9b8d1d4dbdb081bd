/** The crossing statistics, the timeline, the map and the findings: every mark leads to its words, and back. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Locator, Page } from "playwright-core";
import { fiveTables } from "../acceptance/tables.js";
import { type Answer, openTables } from "../query.js";
import { builtSite } from "../site.js";
import { atRest } from "./idle.js";
import { visited } from "./served.js";
import { markedWords, solid } from "./marked.js";

const site = visited(builtSite);
let query: (sql: string) => Promise<Answer>;
before(async () => {
  query = await openTables(await fiveTables());
});

/** Addresses of the marks of all charts of a page. */
function marksOf(page: Page): Promise<string[]> {
  return page.$$eval(".crossings-figure .chart svg a", (marks) =>
    marks.map((mark) => (mark as SVGAElement).href.baseVal),
  );
}

/** The quote of the rows of a table, by the end of their address. */
async function quotesOf(table: string): Promise<Map<string, string>> {
  const rows = await query(
    `select document_id, language || '-c' || start || '-' || stop as anchor, quote from ${table}`,
  );
  return new Map(
    rows.map(({ document_id, anchor, quote }) => [
      `${encodeURIComponent(String(document_id))}.html#${String(anchor)}`,
      String(quote),
    ]),
  );
}

const endOf = (href: string) => href.slice(href.lastIndexOf("/") + 1);

/** Follows a mark and the way back; fails unless the words are the quote and the chart is there again. */
async function thereAndBack(page: Page, mark: Locator, quote: string): Promise<void> {
  const here = page.url();
  await mark.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/documents\//);
  assert.equal(await markedWords(page), solid(quote));
  await page.getByRole("link", { name: "Back to where you came from" }).click();
  await page.waitForURL(here);
  await atRest(page);
  assert.ok((await marksOf(page)).length > 0);
}

for (const [path, table] of [
  // A statement stands on the words of the claim that it is named after.
  ["/crossings", "claims semi join assertions using (id)"],
  ["/timeline", "dates"],
] as const)
  describe(`the charts of ${path}`, () => {
    it("have marks for every row, each leading to words that the table quotes", () =>
      site.on(path, async (page) => {
        const quotes = await quotesOf(table);
        const marks = new Set((await marksOf(page)).map(endOf));
        assert.ok(quotes.size > 0);
        assert.deepEqual(
          [...marks].filter((end) => !quotes.has(end)),
          [],
        );
        assert.deepEqual(
          [...quotes.keys()].filter((end) => !marks.has(end)),
          [],
        );
      }));

    it("lead by keyboard to the highlighted words, and back", () =>
      site.on(path, async (page) => {
        const quotes = await quotesOf(table);
        const figures = await page.locator(".crossings-figure").count();
        for (let i = 0; i < figures; ++i) {
          const mark = page.locator(".crossings-figure").nth(i).locator(".chart svg a").last();
          const end = endOf(await mark.evaluate((a) => (a as SVGAElement).href.baseVal));
          await thereAndBack(page, mark, quotes.get(end) ?? "");
        }
      }));

    it("are one stop of the Tab key each, with arrows between their marks", () =>
      site.on(path, async (page) => {
        const chart = page.locator(".crossings-figure .chart").first();
        assert.equal(await chart.locator('svg a[tabindex="0"]').count(), 1);
        await chart.locator('svg a[tabindex="0"]').focus();
        const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
        const first = await name();
        await page.keyboard.press("ArrowRight");
        assert.notEqual(await name(), first);
        await page.keyboard.press("Home");
        assert.equal(await name(), first);
        assert.ok(await page.locator(".crossings-label").first().isVisible());
      }));
  });

describe("the filters of /crossings", () => {
  it("go into the address, survive a reload, and go back", () =>
    site.on("/crossings", async (page) => {
      const all = (await marksOf(page)).length;
      const without = page.locator("select[name=without]");
      const id = await without.locator("option").nth(1).getAttribute("value");
      await without.selectOption(id);
      await atRest(page);
      assert.equal(new URL(page.url()).searchParams.get("without"), id);
      const some = await marksOf(page);
      assert.ok(some.length < all);
      assert.ok(!some.some((href) => href.includes(`/${encodeURIComponent(id ?? "")}.html`)));
      await page.reload();
      await atRest(page);
      assert.equal((await marksOf(page)).length, some.length);
      await page.locator("select[name=without]").selectOption("");
      await page.goBack();
      await page.waitForFunction(
        (count) => document.querySelectorAll(".crossings-figure .chart svg a").length === count,
        some.length,
      );
    }));

  it("take an address that nobody can have meant for one that fits nothing, and say so", () =>
    site.on("/crossings?direction=%3Cscript%3E&measure=flow", async (page) => {
      assert.match((await page.locator("main .result-count").textContent()) ?? "", /^None of the/);
      assert.equal((await marksOf(page)).length, 0);
    }));
});

describe("the list of claims", () => {
  it("shows each claim in its sentence, as the link to its words", () =>
    site.on("/crossings", async (page) => {
      const quotes = await quotesOf("claims");
      const links = page.locator(".crossings-claims .crossings-context a");
      assert.ok((await links.count()) > 0);
      for (const link of await links.all()) {
        const end = endOf((await link.getAttribute("href")) ?? "");
        assert.equal(await link.textContent(), quotes.get(end));
      }
    }));
});

describe("the map", () => {
  it("opens the mentions of a place in their sentences, each with its words", () =>
    site.on("/map", async (page) => {
      const mark = page.locator(".crossings-figure .chart svg a").first();
      await mark.focus();
      await page.keyboard.press("Enter");
      const link = page.locator(".crossings-claims .crossings-context a").first();
      await link.waitFor({ timeout: 60_000 });
      assert.ok(new URL(page.url()).searchParams.get("place"));
      const quote = solid(await link.textContent());
      await link.click();
      assert.equal(await markedWords(page), quote);
    }));
});

describe("the findings", () => {
  it("are all there, and each kind leads to its own", () =>
    site.on("/quality", async (page) => {
      const kinds = await query("select kind, count(*)::int as n from findings group by all");
      const list = page.locator(".crossings-kinds dt a");
      assert.equal(await list.count(), kinds.length);
      await list.last().click();
      await atRest(page);
      const kind = new URL(page.url()).searchParams.get("kind");
      const n = kinds.find((row) => row["kind"] === kind)?.["n"];
      assert.equal(await page.locator(".crossings-findings tbody tr").count(), n);
    }));
});

describe("the layers of a document", () => {
  it("are marked by their boxes, and kept in the address", () =>
    site.on("/documents/118207", async (page) => {
      const ground = () =>
        page
          .locator("as-place")
          .first()
          .evaluate((words) => getComputedStyle(words).boxShadow);
      assert.equal(await ground(), "none");
      await page.locator("#layer-place").check();
      assert.notEqual(await ground(), "none");
      assert.equal(new URL(page.url()).searchParams.get("layers"), "place");
      await page.reload();
      await atRest(page);
      assert.notEqual(await ground(), "none");
    }));

  it("leave the text of every passage as it is", () =>
    site.on("/documents/118207", async (page) => {
      const passages = await query(
        "select language || '-p' || position as id, quote from passages where document_id = '118207'",
      );
      const texts = await page.$$eval(".passage", (all) =>
        all.map((passage) => [passage.id, passage.textContent]),
      );
      const shown = new Map(texts as [string, string][]);
      for (const { id, quote } of passages) assert.equal(shown.get(String(id)), quote);
    }));
});
