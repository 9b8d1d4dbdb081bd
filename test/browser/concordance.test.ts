/** The concordance of the five cables: counts, sorting, evidence, what is aligned, files, keyboard, address. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { fiveTables } from "../acceptance/tables.js";
import { type Answer, openTables } from "../query.js";
import { builtSite } from "../site.js";
import {
  assertNoBarrierByDayAndNight,
  assertNoOtherBarrier,
  assertNoOverflow,
} from "./barriers.js";
import { launch, type PageOptions, savedText, withPage } from "./chromium.js";
import { atRest } from "./idle.js";
import { visit } from "./pages.js";
import { type Served, serveSite } from "./served.js";
import { solid } from "./marked.js";

let browser: Browser;
let served: Served;
let query: (sql: string) => Promise<Answer>;
before(async () => {
  const [site, tables] = await Promise.all([builtSite(), fiveTables()]);
  [browser, served, query] = await Promise.all([launch(), serveSite(site), openTables(tables)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

function on<T>(asked: string, use: (page: Page) => Promise<T>, options: PageOptions = {}) {
  return withPage(
    browser,
    served.origin,
    async (page) => {
      await visit(page, `${served.origin}/concordance?${asked}`);
      return use(page);
    },
    options,
  );
}

const counts = (page: Page) =>
  page
    .locator(".result-count strong")
    .allTextContents()
    .then((texts) => texts.map((text) => Number.parseInt(text, 10)));

const keywords = (page: Page) => page.locator(".crossings-concordance .keyword").allTextContents();

describe("the lines", () => {
  for (const [asked, count] of [
    ["q=越界", 23],
    ["q=越界&cut=words", 20],
    ["q=苏联", 43],
    ["q=蘇聯", 43],
    ["q=苏联&cut=words", 33],
    ["q=領事", 2],
    ["q=领事", 2],
    ["q=consulate", 1],
  ] as const)
    it(`of ${asked} are ${count}`, () =>
      on(asked, async (page) => {
        assert.deepEqual(await counts(page), [count]);
        assert.equal((await keywords(page)).length, count);
      }));

  it("of border are as many as terms counts", () =>
    on("q=border", async (page) => {
      const [row] = await query(
        "select sum(count)::int as n from terms where term = 'border' and language = 'en'",
      );
      assert.deepEqual(await counts(page), [row!["n"]]);
    }));

  it("are aligned at their keywords, which stand under one another", () =>
    on("q=border&beside=no", async (page) => {
      const edges = await page.$$eval(".crossings-concordance .keyword", (all) =>
        all.map((keyword) => Math.round(keyword.getBoundingClientRect().left)),
      );
      assert.equal(new Set(edges).size, 1);
    }));

  it("lead to their words on the document's page", () =>
    on("q=越界", async (page) => {
      const link = page.locator(".crossings-concordance .keyword").nth(5);
      const words = solid(await link.textContent());
      await link.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/documents\//);
      await page.locator("main mark").first().waitFor();
      const marked = (await page.locator("main mark").allTextContents()).join("");
      assert.equal(solid(marked), words);
    }));

  it("are sorted by their neighbours, which are coloured", () =>
    on("q=border&sort=R1", async (page) => {
      const next = await page.$$eval(".crossings-concordance tr", (rows) =>
        rows.flatMap((row) =>
          row.querySelector(".keyword")
            ? [row.querySelector(".place-1")?.textContent.toLowerCase() ?? ""]
            : [],
        ),
      );
      assert.ok(new Set(next).size > 5);
      const { compare } = new Intl.Collator("en");
      assert.deepEqual(next, [...next].sort(compare));
    }));
});

describe("the address", () => {
  it("says what is asked, and brings it back", () =>
    on("", async (page) => {
      await page.locator("main input[name=q]").fill("border*");
      await page.locator("select[name=sort-1]").waitFor();
      await atRest(page);
      await page.locator("select[name=sort-1]").selectOption("L1");
      await atRest(page);
      const asked = new URL(page.url()).searchParams;
      assert.equal(asked.get("q"), "border*");
      assert.equal(asked.get("sort"), "L1");
      const lines = await page.locator(".crossings-concordance tbody").textContent();
      await page.reload();
      await atRest(page);
      assert.equal(await page.locator(".crossings-concordance tbody").textContent(), lines);
    }));

  it("takes what the page of terms asks for, and what nobody can have meant", async () => {
    await on("q=border&language=en&year=1962&document=118207~118201", async (page) => {
      assert.equal((await counts(page)).length, 1);
    });
    await on("q=border&sort=x~y&page=999&line=<b>&cut=?&year=never", async (page) => {
      assert.ok((await keywords(page)).length > 0);
    });
    await on("q=qqq", async (page) => {
      await page.getByText("No line has").waitFor();
    });
  });
});

describe("a line that is opened", () => {
  it("shows its passage as it was cut, and in characters, and what is aligned with it", () =>
    on("q=越界", async (page) => {
      const opener = page.locator(".opener").first();
      await opener.focus();
      await page.keyboard.press("Enter");
      await atRest(page);
      assert.equal(await opener.getAttribute("aria-expanded"), "true");
      const words = await page.locator(".opened-passage .unit").count();
      assert.ok((await page.locator(".opened-passage .unit.found").count()) > 0);
      await page.getByLabel("characters", { exact: true }).check();
      assert.ok((await page.locator(".opened-passage .unit").count()) > words);
      assert.equal(new URL(page.url()).searchParams.get("units"), "characters");
      const other = page.locator(".opened-passage .other [lang=en]");
      assert.match((await other.first().textContent()) ?? "", /border/);
      await page.reload();
      await atRest(page);
      assert.ok(await page.locator("#line + .opened .unit.found").first().isVisible());
    }));

  it("is reached from its mark on the strip", () =>
    on("q=border", async (page) => {
      await page.locator(".crossings-strips a").last().focus();
      await page.keyboard.press("Enter");
      await page.locator("#line + .opened .unit.found").first().waitFor();
      assert.ok(new URL(page.url()).searchParams.get("line"));
    }));
});

describe("what is aligned", () => {
  it("stands beside each line of a bilingual document, in its own language, with its link", () =>
    on("q=越界", async (page) => {
      const cells = page.locator(".crossings-concordance .aligned");
      assert.equal(await cells.count(), 23);
      assert.ok((await cells.locator("[lang=en]").count()) > 15);
      const href = await cells.locator("a").first().getAttribute("href");
      assert.match(href ?? "", /\/documents\/118207\.html#en-p\d+$/);
    }));

  it("says so where a document is here in one language", () =>
    on("q=border&document=115326", async (page) => {
      assert.equal(await page.locator(".crossings-concordance .aligned").count(), 0);
    }));

  it("gives the translations, each with its lines", () =>
    on("q=苏联", async (page) => {
      const first = page.locator(".crossings-translations tbody a").first();
      assert.equal(await first.textContent(), "soviet");
      await first.click();
      await atRest(page);
      await page.getByText("Only lines whose aligned passages have").waitFor();
      const some = await keywords(page);
      assert.ok(some.length > 0 && some.length < 43);
    }));
});

describe("the file of the lines", () => {
  it("holds each line with its place, and the words around it", () =>
    on("q=苏联", async (page) => {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "CSV of all 43 lines" }).click();
      const text = await savedText(await saved);
      const [head, ...rows] = text.replace("\ufeff", "").trim().split("\r\n");
      assert.equal(
        head,
        "document_id,title,date,language,passage,start,stop,left,keyword,right,address",
      );
      assert.equal(rows.length, 43);
    }));
});

describe("the page of lines", () => {
  for (const [name, options] of [
    ["wide, by day and by night", {}],
    ["narrow", { viewport: { width: 390, height: 844 } }],
  ] as const)
    it(`has no barrier that axe knows, ${name}`, () =>
      on(
        "q=越界,border&sort=R1~L1~R2&units=pairs",
        async (page) => {
          await page.locator(".opener").first().click();
          await atRest(page);
          await (name === "narrow" ? assertNoOtherBarrier : assertNoBarrierByDayAndNight)(page);
          await assertNoOverflow(page);
        },
        options,
      ));
});
