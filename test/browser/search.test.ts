/** The search page as a reader uses it: typing, narrowing, following a word to its place. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { builtSite } from "../site.js";
import { assertNoBarrier, assertNoOverflow } from "./barriers.js";
import { launch, type PageOptions, type Record, withPage } from "./chromium.js";
import { atRest } from "./idle.js";
import { visit } from "./pages.js";
import { type Served, serveSite } from "./served.js";

let browser: Browser;
let served: Served;
before(async () => {
  [browser, served] = await Promise.all([launch(), serveSite(await builtSite())]);
});
after(async () => {
  await browser.close();
  await served.close();
});

function on<T>(
  query: string,
  use: (page: Page, record: Record) => Promise<T>,
  options: PageOptions = {},
) {
  return withPage(
    browser,
    served.origin,
    async (page, record) => {
      await visit(page, `${served.origin}/search${query}`);
      return use(page, record);
    },
    options,
  );
}

const asking = (words: string) => `?q=${encodeURIComponent(words)}`;

const status = (page: Page) => page.locator("main [role=status]").textContent();

async function type(page: Page, words: string): Promise<void> {
  await page.locator("main input[name=q]").fill(words);
  await atRest(page);
}

describe("the search page", () => {
  it("answers while a query is typed, in either script, with the number of places", () =>
    on("", async (page) => {
      for (const [words, times] of [
        ["越界", 23],
        ["苏联", 43],
        ["蘇聯", 43],
        ["领事", 2],
        ["領事", 2],
        ["border", 49],
        ['"border crossers"', 8],
      ] as const) {
        await type(page, words);
        assert.match((await status(page)) ?? "", new RegExp(`\\b${times} times\\.$`), words);
      }
      await type(page, "consulate");
      assert.match((await status(page)) ?? "", /^1 of 5 documents has “consulate”, once\.$/);
    }));

  it("fetches only what it needs: no engine, and a few requests", () =>
    on(asking("border"), async (page, { requests }) => {
      assert.ok((await page.locator(".search-result mark").count()) > 0);
      assert.deepEqual(
        requests.filter((url) => /duckdb|\.wasm|arquero/.test(url)),
        [],
      );
      const data = requests.filter((url) => /\.parquet$/.test(new URL(url).pathname));
      assert.ok(data.length <= 8, data.join("\n"));
      assert.ok(data.every((url) => /\/search-/.test(url)));
    }));

  it("leads from a found word to its place in the document", () =>
    on(asking('"border crossers"'), async (page) => {
      const link = page.locator(".search-result .snippet a").first();
      assert.equal(await link.textContent(), "border crossers");
      await link.click();
      await page.waitForURL(/\/documents\//);
      await page.waitForSelector("mark.crossings-words");
      assert.equal(
        await page.locator("mark.crossings-words").first().textContent(),
        "border crossers",
      );
    }));

  it("leads from 越界 and from “border crossers” to passages that stand side by side", async () => {
    const [chinese, english] = [await passages("越界"), await passages('"border crossers"')];
    const counterparts = new Set(chinese.map(({ counterpart }) => counterpart));
    assert.equal(chinese.length, 23);
    assert.equal(english.length, 8);
    assert.ok(english.some(({ passage }) => counterparts.has(passage)));
  });

  it("keeps query, order, facets and page in the address, and goes back", () =>
    on(asking("border"), async (page) => {
      const all = await status(page);
      await page.locator("input[name=kind]").first().check();
      await atRest(page);
      const narrowed = await status(page);
      assert.notEqual(narrowed, all);
      assert.match(page.url(), /kind=/);
      await page.locator("select[name=sort]").selectOption("date");
      await atRest(page);
      const titles = await page.locator(".search-result h2").allTextContents();
      await page.reload();
      await atRest(page);
      assert.equal(await status(page), narrowed);
      assert.deepEqual(await page.locator(".search-result h2").allTextContents(), titles);
      await page.locator(".chosen button").first().click();
      await atRest(page);
      assert.equal(await status(page), all);
      await page.goBack();
      await atRest(page);
      assert.equal(await status(page), narrowed);
    }));

  it("keeps titles, summaries and notes apart, and finds them on demand", () =>
    on(asking("cable"), async (page) => {
      const line = page.locator(".search-elsewhere");
      await line.locator("a").waitFor();
      assert.match(
        (await line.textContent()) ?? "",
        /^Also in titles, summaries and editors’ notes/,
      );
      await line.locator("a").click();
      await page.waitForURL(/in=notes/);
      await atRest(page);
      assert.ok((await page.locator(".search-result mark").count()) > 0);
    }));

  it("offers words near one that is not there, and says what it passed over", () =>
    on(asking("consulat &"), async (page) => {
      assert.match((await status(page)) ?? "", /^No document has/);
      const notes = await page.locator(".search-notes").textContent();
      assert.match(notes ?? "", /Passed over: &/);
      await page.getByRole("link", { name: "consulate", exact: true }).click();
      await atRest(page);
      assert.match((await status(page)) ?? "", /consulate/);
    }));

  it("shows why a result stands where it does", () =>
    on(asking("soviet border"), async (page) => {
      const reasons = page.locator(".reasons").first();
      await reasons.locator("summary").click();
      const parts = await reasons.locator("tbody td:last-child").allTextContents();
      const sum = parts.reduce((total, part) => total + Number(part), 0);
      const score = /score ([\d.]+)/.exec((await reasons.locator("summary").textContent()) ?? "");
      assert.ok(Math.abs(sum - Number(score?.[1])) <= 0.02);
    }));

  it("goes from the field to the results by key, and saves them as a table", () =>
    on(asking("border"), async (page) => {
      await page.locator("main input[name=q]").press("ArrowDown");
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest(".search-result") !== null);
      assert.ok(await focused());
      const [saved] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /Download/ }).click(),
      ]);
      assert.equal(saved.suggestedFilename(), "search-results.csv");
    }));

  for (const [width, scheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const)
    it(`has no barrier with results, at ${width} px, ${scheme}`, () =>
      on(
        asking("border OR 苏联 language:en"),
        async (page) => {
          await page.locator(".search-side summary").first().click();
          await page.locator(".reasons summary").first().click();
          await assertNoBarrier(page);
          await assertNoOverflow(page);
        },
        { viewport: { width, height: 844 }, colorScheme: scheme },
      ));
});

interface FoundPassage {
  /** Address of a passage, and of the one beside it. */
  passage: string;
  counterpart: string | null;
}

/** The passages that all found places of a query lead to. */
async function passages(words: string): Promise<FoundPassage[]> {
  return on(asking(words), async (page) => {
    for (const unfold of await page.locator(".places summary").all()) await unfold.click();
    await atRest(page);
    const links = await page.$$eval(".places a", (found) =>
      found.map((link) => (link as HTMLAnchorElement).href),
    );
    const found: FoundPassage[] = [];
    for (const path of new Set(links.map((link) => new URL(link).pathname))) {
      await visit(page, served.origin + path);
      const anchors = links.filter((link) => new URL(link).pathname === path);
      found.push(...(await page.evaluate(passagesAt, anchors)));
    }
    return found;
  });
}

/** Runs in a document's page: the passages that hold the words which these addresses name. */
function passagesAt(links: string[]): FoundPassage[] {
  const passages = [...document.querySelectorAll<HTMLElement>(".passage[data-start]")];
  return links.map((link) => {
    const [, language, start] = /#(.+)-c(\d+)-/.exec(link)!;
    const passage = passages.find(
      ({ lang, dataset, textContent }) =>
        lang === language &&
        Number(dataset["start"]) <= Number(start) &&
        Number(start) < Number(dataset["start"]) + Array.from(textContent).length,
    )!;
    const beside = passage
      .closest(".passage-row")
      ?.querySelector<HTMLAnchorElement>(".counterpart");
    const { pathname } = location;
    const counterpart = beside ? `${pathname}${new URL(beside.href).hash}` : null;
    return { passage: `${pathname}#${passage.id}`, counterpart };
  });
}
