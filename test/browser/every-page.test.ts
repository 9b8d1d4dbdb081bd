/** Every page of the built site: sealed, sound, within reach of all, and without a dead link. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { builtSite } from "../site.js";
import { launch, type PageOptions, withPage } from "./chromium.js";
import { useEveryControl } from "./controls.js";
import { tabThrough } from "./keyboard.js";
import { cellErrors, filesOf, idsOf, linksOf, pagesOf, visit } from "./pages.js";
import { type Served, serveSite } from "./served.js";

const site = await builtSite();
const pages = pagesOf(site);

let browser: Browser;
let served: Served;
before(async () => {
  [browser, served] = await Promise.all([launch(), serveSite(site)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

/** Opens a page of the site, watched; fails on what it does wrong. */
function on<T>(path: string, use: (page: Page) => Promise<T>, options: PageOptions = {}) {
  return withPage(
    browser,
    served.origin,
    async (page) => {
      await visit(page, served.origin + path);
      return use(page);
    },
    options,
  );
}

async function assertAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
  assert.deepEqual(told, []);
}

async function assertNoOverflow(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px of page in ${clientWidth} px of window`);
}

const NARROW = { viewport: { width: 390, height: 844 } };

describe("the built site", () => {
  it("has an overview, a list, a page for each document, its data, its methods, and a 404", () => {
    for (const path of ["/", "/documents", "/documents/118201", "/data", "/methods", "/404"])
      assert.ok(pages.includes(path), `no page: ${path}`);
  });
});

const links = new Map<string, Set<string>>();
const ids = new Map<string, Set<string>>();

for (const path of pages)
  describe(`the page ${path}`, () => {
    it("opens without an error, and asks nobody else for anything", () =>
      on(path, async (page) => {
        assert.deepEqual(await cellErrors(page), []);
        links.set(path, new Set(await linksOf(page)));
        ids.set(path, new Set(await idsOf(page)));
        assert.match(await page.title(), /\S/);
        assert.equal(await page.locator("h1").count(), 1);
      }));

    it("takes the use of every control", () =>
      on(path, async (page) => {
        await useEveryControl(page);
      }));

    it("works by keyboard, and shows the focus", () =>
      on(path, async (page) => {
        assert.deepEqual(await tabThrough(page), { unreached: [], unmarked: [] });
      }));

    it("has no barrier that axe knows, by day and by night", () =>
      on(path, async (page) => {
        await assertAccessible(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await assertAccessible(page);
      }));

    it("fits into 390 px, without a barrier", () =>
      on(
        path,
        async (page) => {
          await assertNoOverflow(page);
          await assertAccessible(page);
        },
        NARROW,
      ));
  });

describe("the links of the built site", () => {
  it("lead to pages and files that are there", () => {
    const broken = [...links].flatMap(([from, targets]) =>
      [...targets]
        .map((target) => new URL(target))
        .filter(({ origin }) => origin === served.origin)
        .filter(({ pathname }) => !filesOf(site, pathname).some((file) => existsSync(file)))
        .map(({ pathname }) => `${from} -> ${pathname}`),
    );
    assert.deepEqual(broken, []);
  });

  it("lead to fragments that are there", () => {
    const broken = [...links].flatMap(([from, targets]) =>
      [...targets]
        .map((target) => new URL(target))
        .filter(({ origin, hash }) => origin === served.origin && hash !== "" && !isWords(hash))
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
  return ids.get(pageAt(new URL(pathname, served.origin)));
}

function pageAt(url: URL): string {
  if (url.origin !== served.origin) return "";
  return decodeURIComponent(url.pathname)
    .replace(/\.html$/, "")
    .replace(/\/index$/, "/");
}
