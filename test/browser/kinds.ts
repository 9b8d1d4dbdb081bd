/** The kinds of pages of a site, and what one page of each kind is put through. */
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import { assertNoBarrier, assertNoBarrierByDayAndNight, assertNoOverflow } from "./barriers.js";
import { assertClean, openPage, type Record } from "./chromium.js";
import { useEveryControl } from "./controls.js";
import { tabThrough } from "./keyboard.js";
import { filesOf, pagesOf, visit } from "./pages.js";
import { visited } from "./served.js";

/** Pages written by hand are a kind each; the pages of documents are one. */
function kindOf(path: string): string {
  return path.startsWith("/documents/") ? "/documents/" : path;
}

/** One page of each kind, the longest, in the order of their addresses. */
export function pageOfEachKind(site: string): string[] {
  const length = (path: string) =>
    Math.max(
      ...filesOf(site, path).map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    );
  const longest = new Map<string, string>();
  for (const path of pagesOf(site)) {
    const other = longest.get(kindOf(path));
    if (other === undefined || length(path) > length(other)) longest.set(kindOf(path), path);
  }
  return [...longest.values()];
}

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 390, height: 844 };

/** Tests of every `of`-th kind of page, from the `shard`-th on; the shards run side by side. */
export async function testKinds({ shard, of }: { shard: number; of: number }): Promise<void> {
  const site = await builtSite();
  const visits = visited(() => Promise.resolve(site));
  const pages = pageOfEachKind(site).filter((_, index) => index % of === shard - 1);
  for (const path of pages)
    describe(`the page ${path}`, () => {
      // One window for all; what is watched counts for every test.
      let page: Page;
      let record: Record;
      before(async () => {
        ({ page, record } = await openPage(visits.browser, visits.origin, { viewport: WIDE }));
        await visit(page, visits.origin + path);
      });
      after(() => page.context().close());

      it("has no barrier that axe knows, by day and by night", async () => {
        await assertNoBarrierByDayAndNight(page);
        assertClean(record);
      });

      it("works by keyboard, and shows the focus", async () => {
        assert.deepEqual(await tabThrough(page), { unreached: [], unmarked: [] });
        assertClean(record);
      });

      it("fits into 390 px, without a barrier", async () => {
        await page.setViewportSize(NARROW);
        await visit(page, visits.origin + path);
        await assertNoOverflow(page);
        await assertNoBarrier(page);
        assertClean(record);
      });

      it("takes the use of every control", async () => {
        await page.setViewportSize(WIDE);
        await visit(page, visits.origin + path);
        await useEveryControl(page);
        assertClean(record);
      });
    });
}
