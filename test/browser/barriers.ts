/** What keeps readers out of a page: barriers that axe knows, and words that do not fit into the window. */
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Fails on each barrier that axe finds, with the element and what is wrong with it. */
export async function assertNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames: one script in the page itself is enough, and tells of what fails alone.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
  assert.deepEqual(told, []);
}

/** The same in light and in dark colours; leaves the page light. */
export async function assertNoBarrierByDayAndNight(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await assertNoBarrier(page);
  }
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
