/** Every page of the built site: sealed, sound, no wider than its window, and without a dead link. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { builtSite } from "../site.js";
import { assertNoOverflow } from "./barriers.js";
import { atRest } from "./idle.js";
import { cellErrors, filesOf, idsOf, linksOf, pagesOf } from "./pages.js";
import { visited } from "./served.js";

const site = await builtSite();
const pages = pagesOf(site);
const visits = visited(() => Promise.resolve(site));

describe("the built site", () => {
  it("has an overview, a list, a page for each document, its data, its methods, and a 404", () => {
    for (const path of ["/", "/documents", "/documents/118201", "/data", "/methods", "/404"])
      assert.ok(pages.includes(path), `no page: ${path}`);
  });
});

const links = new Map<string, Set<string>>();
const ids = new Map<string, Set<string>>();

describe("every page of the built site", () => {
  for (const path of pages)
    it(`opens without an error, asks nobody else for anything, and fits into 390 px: ${path}`, () =>
      visits.on(path, async (page) => {
        assert.deepEqual(await cellErrors(page), []);
        links.set(path, new Set(await linksOf(page)));
        ids.set(path, new Set(await idsOf(page)));
        assert.match(await page.title(), /\S/);
        assert.equal(await page.locator("h1").count(), 1);
        await page.setViewportSize({ width: 390, height: 844 });
        await atRest(page);
        await assertNoOverflow(page);
      }));
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
