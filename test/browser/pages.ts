/** The built site as the browser tests need it: its pages, and what a page holds once it is done. */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Page } from "playwright-core";

/** Addresses of all pages of a built site, `/` and `/documents/118207` and so on, sorted. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".html"))
    .map(addressOf)
    .sort();
}

function addressOf(path: string): string {
  return `/${path.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1")}`;
}

/** The file of a built site that an address is served from, if any of these is there. */
export function filesOf(site: string, address: string): string[] {
  const path = decodeURIComponent(address).replace(/^\//, "");
  return [path, `${path}.html`, join(path, "index.html")].map((file) => join(site, file));
}

/** Opens a page and waits until every cell has run and nothing more is fetched. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}

/** Waits until a page has run its cells and fetched what they need. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  // Twice, for what a query gives is drawn a moment after the query has ended.
  for (let times = 0; times < 2; times++) {
    await page.waitForFunction(
      () =>
        !document.querySelector("observablehq-loading, .observablehq--running, [aria-busy=true]"),
      undefined,
      { timeout: 60_000 },
    );
    await page.waitForTimeout(150);
  }
}

/** Messages of the cells that failed. */
export function cellErrors(page: Page): Promise<string[]> {
  return page.locator(".observablehq--error, [role=alert]").allTextContents();
}

/** Where links of a page lead, as absolute addresses. */
export function linksOf(page: Page): Promise<string[]> {
  // By attribute, for the links of a picture (SVG) have no address as text.
  return page.$$eval("a[href]", (links) =>
    links.map((link) => new URL(link.getAttribute("href")!, document.baseURI).href),
  );
}

/** The ids (and names of anchors) that a fragment can lead to. */
export function idsOf(page: Page): Promise<string[]> {
  return page.$$eval("[id], a[name]", (elements) =>
    elements.flatMap((element) => [element.id, element.getAttribute("name") ?? ""]),
  );
}
