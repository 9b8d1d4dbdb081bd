/** What keeps readers out of a page: barriers that axe knows, and words that do not fit into the window. */
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The rules that look at colours; what the others look at is the same by day and by night. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Fails on each barrier that axe finds, by all rules or those that are named, with the element and what is wrong. */
export async function assertNoBarrier(page: Page, rules?: string[]): Promise<void> {
  const axe = new AxeBuilder({ page })
    // No page has frames: one script in the page itself is enough, and tells of what fails alone.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
  assert.deepEqual(told, []);
}

/** The same in light and in dark colours; leaves the page light. */
export async function assertNoBarrierByDayAndNight(page: Page): Promise<void> {
  await assertNoBarrier(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await assertNoBarrier(page, OF_COLOURS);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Fails where a page is wider than its window. */
export async function assertNoOverflow(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px of page in ${clientWidth} px of window`);
}
