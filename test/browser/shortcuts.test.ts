/** The keys that work on every page, and the sheet that tells them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { assertNoBarrierByDayAndNight, assertNoOverflow } from "./barriers.js";
import { visited } from "./served.js";

const site = visited(builtSite);
const sheetOf = (page: Page) => page.locator("#crossings-keys");
const hasFocus = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement);

describe("the sheet of keys", () => {
  it("is shown by ? and hidden by ?, Escape or its button, and gives the focus back", () =>
    site.on("/documents/118207", async (page) => {
      for (const close of ["?", "Escape", "Enter"]) {
        await page.locator("#layer-place").focus();
        await page.keyboard.press("?");
        await sheetOf(page).waitFor();
        assert.ok(await hasFocus(page, "#crossings-keys button"));
        if (close === "?") await assertNoBarrierByDayAndNight(page);
        await page.keyboard.press(close);
        await sheetOf(page).waitFor({ state: "hidden" });
        assert.ok(await hasFocus(page, "#layer-place"), close);
      }
    }));

  it("is opened by the button at the foot of the page, and fits into 390 px", () =>
    site.on(
      "/404",
      async (page) => {
        await page.locator(".keys-button").click();
        await sheetOf(page).waitFor();
        await assertNoOverflow(page);
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it("lets a reader who types be, and one who wants no keys", () =>
    site.on("/", async (page) => {
      const box = page.locator("#crossings-search input");
      await page.keyboard.press("/");
      assert.ok(await hasFocus(page, "#crossings-search input"));
      await page.keyboard.type("a/?");
      assert.equal(await box.inputValue(), "a/?");
      assert.equal(await sheetOf(page).isVisible(), false);
      await box.blur();
      await page.keyboard.press("?");
      await sheetOf(page).locator("input").uncheck();
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      await page.keyboard.press("/");
      assert.equal(await sheetOf(page).isVisible(), false);
      assert.equal(await hasFocus(page, "#crossings-search input"), false);
    }));

  it("leads by a slash to the field of the page Search", () =>
    site.on("/search", async (page) => {
      await page.locator("h1").click();
      await page.keyboard.press("/");
      assert.ok(await hasFocus(page, "main input[type=search]"));
    }));
});

/** What has the focus, if it is a mark of a chart: its place among that chart's marks, and their number. */
const heldMark = (page: Page) =>
  page.evaluate(() => {
    const chart = document.activeElement?.closest(".crossings-figure .chart");
    const marks = Array.from(chart?.querySelectorAll("svg a") ?? []);
    return [marks.indexOf(document.activeElement!), marks.length];
  });

describe("by keyboard alone", () => {
  it("a reader is at the first mark of a page's charts in three keys, and at the others by arrows", () =>
    site.on("/crossings", async (page) => {
      for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
      const [first, count] = await heldMark(page);
      assert.equal(first, 0);
      assert.ok(count! > 2, String(count));
      await page.keyboard.press("ArrowRight");
      assert.deepEqual(await heldMark(page), [1, count]);
      await page.keyboard.press("End");
      assert.deepEqual(await heldMark(page), [count! - 1, count]);
      await page.keyboard.press("Tab");
      assert.deepEqual(await heldMark(page), [-1, 0]);
    }));

  it("a reader is at the text of a page in two keys", () =>
    site.on("/documents/118207", async (page) => {
      for (const key of ["Tab", "Enter"]) await page.keyboard.press(key);
      assert.ok(await hasFocus(page, "main"));
      assert.equal(await page.locator(".crossings-skip").last().isVisible(), false);
    }));

  for (const path of ["/", "/analyses/silences", "/components"])
    it(`the marks of each chart are one stop: ${path}`, () =>
      site.on(path, async (page) => {
        const stops = await page.$$eval(".crossings-figure .chart", (charts) =>
          charts
            .map((chart) => Array.from(chart.querySelectorAll<SVGAElement>("svg a")))
            .filter((marks) => marks.length > 1)
            .map((marks) => marks.filter(({ tabIndex }) => tabIndex === 0).length),
        );
        assert.ok(stops.length > 0);
        assert.ok(
          stops.every((count) => count === 1),
          stops.join(" "),
        );
      }));
});
