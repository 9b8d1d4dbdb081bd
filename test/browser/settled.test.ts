/** What a reader finds where a page leads, and sees where it is pointed at: nothing is drawn over again. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { atRest } from "./idle.js";
import { visited } from "./served.js";

const site = visited(builtSite);

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
