/**
 * Every page of the built site: sealed, sound, no wider than its window, and without a dead link; and one page of each
 * kind, within reach of all. A page is opened in a wide window and in a narrow one, for all that is asked of it there:
 * to open it takes longer than most of that.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { builtSite } from "../site.js";
import {
  assertNoBarrierByDayAndNight,
  assertNoOtherBarrier,
  assertNoOverflow,
} from "./barriers.js";
import { assertClean, openPage, type Record } from "./chromium.js";
import { useEveryControl } from "./controls.js";
import { atRest } from "./idle.js";
import { tabThrough } from "./keyboard.js";
import { pageOfEachKind } from "./kinds.js";
import { cellErrors, filesOf, idsOf, linksOf, pagesOf, visit } from "./pages.js";
import { visited } from "./served.js";
import { assertStill, shiftOf, watchShifts } from "./shifts.js";

const site = await builtSite();
const pages = pagesOf(site);
const kinds = new Set(pageOfEachKind(site));
const visits = visited(() => Promise.resolve(site));

/** Pages of figures whose first pictures the build has made. */
const DRAWN_AHEAD = new Set(
  ["", "crossings", "timeline", "map", "citations", "correspondence", "quality", "terms"].map(
    (name) => `/${name}`,
  ),
);

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 390, height: 844 };

describe("the built site", () => {
  it("has an overview, a list, a page for each document, its data, its methods, and a 404", () => {
    for (const path of ["/", "/documents", "/documents/118201", "/data", "/methods", "/404"])
      assert.ok(pages.includes(path), `no page: ${path}`);
  });
});

const links = new Map<string, Set<string>>();
const ids = new Map<string, Set<string>>();

// Two at a time: while one waits for a picture, the other is drawn.
describe("every page of the built site", { concurrency: 2 }, () => {
  for (const path of pages)
    describe(`the page ${path}`, { concurrency: 1 }, () => {
      // One window for all; what is watched counts for every test.
      let page: Page;
      let record: Record;
      let shift: number;
      before(async () => {
        ({ page, record } = await openPage(visits.browser, visits.origin, { viewport: WIDE }));
        await watchShifts(page);
        await visit(page, visits.origin + path);
        shift = await shiftOf(page);
      });
      after(() => page.context().close());

      it("opens without an error, and asks nobody else for anything", async () => {
        assert.deepEqual(await cellErrors(page), []);
        links.set(path, new Set(await linksOf(page)));
        ids.set(path, new Set(await idsOf(page)));
        assert.match(await page.title(), /\S/);
        assert.equal(await page.locator("h1").count(), 1);
        assertClean(record);
      });

      it("keeps the place of what comes while it loads", () => assertStill(shift));

      if (DRAWN_AHEAD.has(path))
        it("has its first picture without the engine", () => {
          assert.deepEqual(
            record.requests.filter((url) => /duckdb/.test(url)),
            [],
          );
        });

      if (kinds.has(path)) {
        it("has no barrier that axe knows, by day and by night", async () => {
          await assertNoBarrierByDayAndNight(page);
          assertClean(record);
        });

        it("works by keyboard, and shows the focus", async () => {
          assert.deepEqual(await tabThrough(page), { unreached: [], unmarked: [] });
          assertClean(record);
        });
      }

      it("shrinks to 390 px", async () => {
        await page.setViewportSize(NARROW);
        await atRest(page);
        await assertNoOverflow(page);
        assertClean(record);
      });

      if (kinds.has(path)) {
        it("opens in 390 px, without a barrier, and keeps the place of what comes", async () => {
          await visit(page, visits.origin + path);
          assertStill(await shiftOf(page));
          await assertNoOverflow(page);
          await assertNoOtherBarrier(page);
          assertClean(record);
        });

        it("takes the use of every control", async () => {
          await page.setViewportSize(WIDE);
          await atRest(page);
          await useEveryControl(page);
          assertClean(record);
        });
      }
    });
});

describe("the links of the built site", () => {
  it("lead to pages and files that are there", () => {
    const broken = [...links].flatMap(([from, targets]) =>
      [...targets]
        .map((target) => new URL(target))
        .filter(({ origin }) => origin === visits.origin)
        .filter(({ pathname }) => !filesOf(site, pathname).some((file) => existsSync(file)))
        .map(({ pathname }) => `${from} -> ${pathname}`),
    );
    assert.deepEqual(broken, []);
  });

  it("lead to fragments that are there", () => {
    const broken = [...links].flatMap(([from, targets]) =>
      [...targets]
        .map((target) => new URL(target))
        .filter(({ origin, hash }) => origin === visits.origin && hash !== "" && !isWords(hash))
        .filter(({ pathname, hash }) => !anchors(pathname)?.has(decodeURIComponent(hash.slice(1))))
        .map(({ pathname, hash }) => `${from} -> ${pathname}${hash}`),
    );
    assert.deepEqual(broken, []);
  });

  it("reach every page from the overview", () => {
    const seen = new Set<string>();
    const wanted = ["/"];
    for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const target of links.get(path) ?? []) wanted.push(pageAt(new URL(target)));
    }
    assert.deepEqual(
      pages.filter((path) => !seen.has(path) && path !== "/404"),
      [],
    );
  });
});

/** Anchors of words (`#en-c120-145`) are no ids; evidence.test.ts follows them. */
function isWords(hash: string): boolean {
  return /-c\d+-\d+$/.test(hash);
}

/** Ids of a page by its address, in any of the forms that a link can have. */
function anchors(pathname: string): Set<string> | undefined {
  return ids.get(pageAt(new URL(pathname, visits.origin)));
}

function pageAt(url: URL): string {
  if (url.origin !== visits.origin) return "";
  return decodeURIComponent(url.pathname)
    .replace(/\.html$/, "")
    .replace(/\/index$/, "/");
}
