/** The built site as the browser tests need it: its pages, and what a page holds once it is done. */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Page } from "playwright-core";
import { atRest } from "./idle.js";

/** Addresses of all pages of a built site, `/` and `/documents/118207` and so on, sorted. */
export function pagesOf(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).map((path) =>
    path.split(sep).join("/"),
  );
  return (
    files
      .filter((path) => path.endsWith(".html"))
      // Those that only lead from a folder to the page of its name are no pages of their own.
      .filter(
        (path) =>
          !files.includes(path.replace(/\/index\.html$/, ".html")) || !path.includes("/index."),
      )
      .map(addressOf)
      .sort()
  );
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
  await atRest(page);
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
