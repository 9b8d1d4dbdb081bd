/** What words of a document mean, for those who point, who tab, and who touch (WCAG 2.2, 1.4.13). */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { assertNoBarrier } from "./barriers.js";
import { visited } from "./served.js";

const site = visited(builtSite);
const letter = "/documents/1952-01-07-letter-from-the-first-deputy-minister";
const aidOf = (page: Page) => page.locator("#crossings-aid");
const abbreviation = (page: Page) => page.locator("as-abbreviation").first();

describe("the words of a document", () => {
  it("are explained where they are pointed at, and until they are left", () =>
    site.on(letter, async (page) => {
      const aid = aidOf(page);
      assert.equal(await aid.isVisible(), false);
      await abbreviation(page).hover();
      await aid.waitFor();
      assert.match(await aid.innerText(), /^USSR: Union of Soviet Socialist Republics/);
      assert.match(await aid.innerText(), /Soviet Union 苏联 \(by rule: sū lián\), place/);
      assert.equal(await abbreviation(page).getAttribute("aria-describedby"), "crossings-aid");
      // The pointer can go onto the explanation; nothing happens until it goes elsewhere.
      await aid.hover();
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      assert.equal(await aid.isVisible(), true);
      await assertNoBarrier(page);
      await page.locator("h1").hover();
      await aid.waitFor({ state: "hidden" });
      assert.equal(await abbreviation(page).getAttribute("aria-describedby"), null);
    }));

  it("are reached by the Tab key where their layer is ticked, and dismissed by Escape", () =>
    site.on(letter, async (page) => {
      assert.equal(await page.locator(".passage [tabindex]").count(), 0);
      await page.locator("#layer-abbreviation").check();
      const [reached, there] = await Promise.all([
        page.locator(".passage [tabindex='0']").count(),
        page.locator("as-abbreviation").count(),
      ]);
      assert.equal(reached, there);
      await page.locator("as-abbreviation").first().focus();
      await aidOf(page).waitFor();
      await page.keyboard.press("Escape");
      await aidOf(page).waitFor({ state: "hidden" });
      await page.keyboard.press("Shift+Tab");
      await page.locator("#layer-abbreviation").uncheck();
      assert.equal(await page.locator(".passage [tabindex]").count(), 0);
    }));

  it("can be reached at once where the address ticks their layer", () =>
    site.on(`${letter}?layers=abbreviation`, async (page) => {
      await page.locator("as-abbreviation[tabindex='0']").first().waitFor();
    }));

  it("are explained within a narrow window to a finger, until it touches something else", () =>
    site.on(
      letter,
      async (page) => {
        await abbreviation(page).tap();
        await aidOf(page).waitFor();
        const box = await aidOf(page).boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
        await page.locator(".eyebrow").first().tap();
        await aidOf(page).waitFor({ state: "hidden" });
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));
});
