/** What a reader sees while a page loads and is pointed at: nothing moves, nothing heavy comes, nothing is drawn over again. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { withPage } from "./chromium.js";
import { atRest } from "./idle.js";
import { visited } from "./served.js";

const site = visited(builtSite);

const PAGES = [
  ...["index", "documents", "documents/118207", "search", "concordance", "workbench"],
  ...["crossings", "citations", "missing", "data", "components", "guide", "elsewhere", "methods"],
  ...["timeline", "map", "correspondence", "quality", "terms"],
  ...["analyses/silences", "analyses/exodus-of-1962"],
];

/** Most that may move: the share of the window by the share of the way, summed (web.dev/cls: 0.1 is good). */
const MOST_SHIFT = 0.05;

interface Shifting extends Window {
  shifted?: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Runs in a page, before its own scripts. */
function watchShifts(): void {
  const watched = window as Shifting;
  watched.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[])
      if (!hadRecentInput) watched.shifted! += value;
  }).observe({ type: "layout-shift", buffered: true });
}

async function shiftOf(path: string, width: number): Promise<number> {
  return withPage(
    site.browser,
    site.origin,
    async (page) => {
      await page.addInitScript(watchShifts);
      await page.goto(`${site.origin}/${path}.html`);
      await atRest(page);
      return page.evaluate(() => (window as Shifting).shifted ?? Infinity);
    },
    { viewport: { width, height: 844 } },
  );
}

describe("a page while it loads", () => {
  for (const width of [1280, 390])
    it(`keeps the place of what comes, ${String(width)} px wide`, async () => {
      const moved: string[] = [];
      for (const path of PAGES) {
        const shift = await shiftOf(path, width);
        if (!(shift <= MOST_SHIFT)) moved.push(`${path}: ${shift.toFixed(3)}`);
      }
      assert.deepEqual(moved, []);
    });
});

describe("a page of figures as it opens", () => {
  const paths = [
    ...["index", "crossings", "timeline", "map", "citations", "correspondence"],
    ...["quality", "terms"],
  ];
  for (const path of paths)
    it(`has its first picture without the engine: ${path}`, () =>
      site.on(`/${path}.html`, (_page, { requests }) => {
        const engine = requests.filter((url) => /duckdb/.test(url));
        assert.deepEqual(engine, []);
        return Promise.resolve();
      }));
});

describe("the box of the sidebar", () => {
  const box = (page: Page) => page.locator("nav input[type=search]");

  it("leads to the page Search, from a page of any folder", () =>
    site.on("/documents/118207.html", async (page) => {
      await box(page).fill("越界");
      await box(page).press("Enter");
      await page.waitForURL(/\/search\.html\?q=/);
      await page.getByRole("status").filter({ hasText: "document" }).first().waitFor();
      assert.equal(await page.getByRole("searchbox").first().inputValue(), "越界");
    }));

  it("is one, and none on the page Search, which has its own", async () => {
    await site.on("/", async (page) => assert.equal(await box(page).count(), 1));
    await site.on("/search.html", async (page) => assert.equal(await box(page).count(), 0));
  });

  it("is reached by a slash", () =>
    site.on("/citations.html", async (page) => {
      await page.keyboard.press("/");
      assert.ok(await box(page).evaluate((element) => element === document.activeElement));
    }));
});

describe("words reached on a document's page", () => {
  it("have the passage that is aligned with them marked, and no other", () =>
    site.on("/documents/118207.html#zh-c60-70", async (page) => {
      const languages = await page
        .locator(".crossings-counterpart")
        .evaluateAll((passages) => passages.map((passage) => passage.getAttribute("lang")));
      assert.ok(languages.length > 0);
      assert.ok(languages.every((language) => language === "en"));
      await page.getByRole("button", { name: "Remove the highlight" }).click();
      assert.equal(await page.locator(".crossings-counterpart").count(), 0);
    }));
});

describe("a chart whose lowest mark is pointed at", () => {
  for (const path of ["/crossings.html", "/analyses/silences.html", "/citations.html", "/"])
    it(`is not drawn again: ${path}`, () =>
      site.on(path, async (page) => {
        const chart = page.locator(".crossings-figure .chart").first();
        await chart.scrollIntoViewIfNeeded();
        await chart.evaluate((frame) => {
          let drawn = 0;
          new MutationObserver((changes) => {
            drawn += changes.filter(({ target }) => target === frame).length;
            (frame as HTMLElement).dataset["drawn"] = String(drawn);
          }).observe(frame, { childList: true });
        });
        const marks = chart.locator("svg a[href], svg [data-label]");
        const tops = await marks.evaluateAll((all) =>
          all.map((mark) => mark.getBoundingClientRect().bottom),
        );
        if (tops.length > 0)
          await marks.nth(tops.indexOf(Math.max(...tops))).hover({ force: true });
        else {
          const { x, y, width, height } = (await chart.boundingBox())!;
          await page.mouse.move(x + width / 2, y + height - 40);
        }
        await atRest(page);
        assert.equal(await chart.getAttribute("data-drawn"), null);
      }));
});
