/** What keeps readers out of a page: barriers that axe knows, and words that do not fit into the window. */
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The rules that look at colours; what the others look at is the same by day and by night. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Fails on each barrier that axe finds, by all rules or those that are named, with the element and what is wrong. */
export function assertNoBarrier(page: Page, rules?: string[]): Promise<void> {
  return assertNothing(rules ? axeOf(page).withRules(rules) : axeOf(page));
}

/** The same in light and in dark colours; leaves the page light. */
export async function assertNoBarrierByDayAndNight(page: Page): Promise<void> {
  await assertNoBarrier(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await assertNoBarrier(page, OF_COLOURS);
  await page.emulateMedia({ colorScheme: "light" });
}

/**
 * The same of a page that has been judged in a wide window: the colours within it are those that it has there
 * (`test/style.test.ts`), and to make them out takes most of the time.
 */
export async function assertNoOtherBarrier(page: Page): Promise<void> {
  await assertNothing(axeOf(page).disableRules(OF_COLOURS));
  await assertNothing(axeOf(page).withRules(OF_COLOURS).exclude("main"));
}

function axeOf(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      // No page has frames: one script in the page itself is enough, and tells of what fails alone.
      .setLegacyMode()
      .options({ resultTypes: ["violations"] })
  );
}

async function assertNothing(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
  assert.deepEqual(told, []);
}

/** Fails where a page is wider than its window. */
export async function assertNoOverflow(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px of page in ${clientWidth} px of window`);
}
