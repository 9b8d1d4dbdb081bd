/** Cables, file names and titles that would like to be markup, code, SQL or a path: they are text. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { launch, withPage } from "../browser/chromium.js";
import { pagesOf, visit } from "../browser/pages.js";
import { type Served, serveSite } from "../browser/served.js";
import { oddSite } from "../site.js";
import { ANALYSIS, HOSTILE, TITLE } from "./hostile.js";

let browser: Browser;
let served: Served;
let site: string;

before(async () => {
  site = await oddSite();
  [browser, served] = await Promise.all([launch(), serveSite(site)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

function on<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  return withPage(browser, served.origin, async (page) => {
    await visit(page, served.origin + path);
    return use(page);
  });
}

/** The words of a page as a reader sees them, blanks made alike. */
async function wordsOf(page: Page): Promise<string> {
  const text = await page.locator("main").evaluate((main) => main.textContent);
  return text.replace(/\s+/g, " ");
}

/** The words of pages that were opened before. */
const wordsAt = new Map<string, Promise<string>>();

/** The words of a page, opened once. */
function wordsOn(path: string): Promise<string> {
  const words = wordsAt.get(path) ?? on(path, wordsOf);
  wordsAt.set(path, words);
  return words;
}

/** Finds the page of the document whose text begins a sentence with a word. */
async function documentWith(word: string): Promise<string> {
  for (const path of pagesOf(site).filter((page) => page.startsWith("/documents/"))) {
    if ((await wordsOn(path)).includes(word)) return path;
  }
  throw new Error(`no page of a document has the words: ${word}`);
}

describe("a site of hostile cables", () => {
  it("runs nothing of theirs, on any page", async () => {
    for (const path of pagesOf(site).filter((page) => page !== "/queries")) {
      const traces = await on(path, (page) =>
        page.evaluate(() => [
          (window as { hostile?: unknown }).hostile,
          document.querySelectorAll("main iframe, img[src=x], a[href^='javascript:' i]").length,
          [...document.querySelectorAll("main b, main i, main u")]
            .map((tag) => tag.textContent)
            .filter((text) => /bold|folder|Ruritania|Smith/.test(text)),
        ]),
      );
      assert.deepEqual(traces, [undefined, 0, []], path);
    }
  });

  for (const word of ["Item", "Point"])
    it(`shows every word of the document that counts its ${word}s`, async () => {
      const path = await documentWith(`${word} 1 is `);
      const words = await wordsOn(path);
      for (const [index, text] of HOSTILE.entries())
        assert.ok(words.includes(`${word} ${index + 1} is ${text} and no more.`), text);
    });

  it("shows title, shelf mark, translator and summary as they are", async () => {
    const words = await wordsOn(await documentWith("Item 1 is "));
    for (const text of [TITLE, "RU ${2 + 2}, 7", "<u>A. Smith</u>", HOSTILE.join(" ")])
      assert.ok(words.includes(text), text);
  });

  it("lists them by their titles, which lead to their pages", () =>
    on("/documents", async (page) => {
      const link = page.locator("main a", { hasText: TITLE }).first();
      await link.click();
      await page.waitForLoadState();
      assert.ok((await wordsOf(page)).includes(TITLE));
    }));

  it("takes front matter in a cable for words", async () => {
    const words = await wordsOn(await documentWith("Not a title"));
    assert.match(words, /title: Not a title/);
  });

  it("shows the title of a new analysis as it is", async () => {
    const path = pagesOf(site).find((page) => /^\/analyses\/analysis-of-b/.test(page));
    assert.ok(path, "no page of the new analysis");
    await on(path, async (page) => {
      assert.equal(await page.locator("h1").textContent(), ANALYSIS);
      const names = await page.locator("#observablehq-sidebar a").allTextContents();
      assert.ok(names.includes(ANALYSIS), names.join("; "));
    });
  });
});
