/** How far a page's words move while it loads: what comes later pushes what a reader has begun to read. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** Most that may move: the share of the window by the share of the way, summed (web.dev/cls: 0.1 is good). */
const MOST_SHIFT = 0.05;

interface Shifting extends Window {
  shifted?: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Sums up what moves on each page that is opened from now on. */
export function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(watchFromTheStart);
}

/** Runs in a page, before its own scripts. */
function watchFromTheStart(): void {
  const watched = window as Shifting;
  watched.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[])
      if (!hadRecentInput) watched.shifted! += value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** What has moved so far on the page that is open. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as Shifting).shifted ?? Infinity);
}

/** Fails where more has moved than a reader puts up with. */
export function assertStill(shift: number): void {
  assert.ok(shift <= MOST_SHIFT, `what stood there has moved by ${shift.toFixed(3)} of the window`);
}
