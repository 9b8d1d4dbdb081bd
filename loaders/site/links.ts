/** What the pages of a finished site point to: nothing outside it that loads by itself, and nothing missing. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesBelow } from "./fingerprint.js";
import { pagesOf } from "./finish.js";
import { nameOf } from "./modules.js";

/** An address on a page, or in a style sheet, that should not be there. */
export interface BadAddress {
  /** File of the site, from its folder. */
  page: string;
  address: string;
}

/** Addresses of other sites that a page or style sheet would fetch by itself; links to click are none. */
export async function foreignResources(folder: string): Promise<BadAddress[]> {
  const found: BadAddress[] = [];
  for (const file of await filesBelow(folder)) {
    const addresses = file.endsWith(".html")
      ? fetchedByPage
      : file.endsWith(".css")
        ? fetchedByStyle
        : null;
    if (!addresses) continue;
    const page = nameOf(folder, file);
    for (const address of addresses(await readFile(file, "utf8")))
      if (/^(?:https?:)?\/\//i.test(address)) found.push({ page, address });
  }
  return found;
}

function fetchedByPage(html: string): string[] {
  // What only names the page's own address, or a feed, is not fetched.
  const fetching = html.replace(/<link rel="(?:canonical|alternate)"[^>]*>/gi, "");
  const tags = fetching.matchAll(
    /<(?!a[\s>])[a-z][^>]*?\s(?:src|href|srcset|poster|data|action)="([^"]*)"/gi,
  );
  return [...tags].map(([, address]) => address!.trim());
}

function fetchedByStyle(css: string): string[] {
  const rules = css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g);
  return [...rules].map(([, address]) => address!);
}

/** Links to files that are not there, and to places in pages that these do not have. */
export async function brokenLinks(folder: string): Promise<BadAddress[]> {
  const pages = await pagesOf(folder);
  const files = new Set(await filesBelow(folder));
  const places = new Map<string, Set<string>>();
  const links: { page: string; path: string; place: string; address: string }[] = [];
  for (const page of pages) {
    const html = await readFile(page, "utf8");
    places.set(page, placesIn(html));
    for (const address of linksIn(html)) {
      const target = targetOf(page, address, files);
      if (!files.has(target.path) || target.place !== "") links.push({ page, address, ...target });
    }
  }
  return links
    .filter(({ path, place }) => !files.has(path) || !hasPlace(places.get(path), place))
    .map(({ page, address }) => ({ page: nameOf(folder, page), address }));
}

/** Addresses within the site that a page names, each once. 404.html stands at no fixed depth. */
function linksIn(html: string): Set<string> {
  const [, ...tags] = html.split(/<(?=[a-z])/i);
  const addresses = tags.flatMap((tag) => /^[^>]*?\s(?:href|src)="([^"]*)"/i.exec(tag)?.[1] ?? []);
  return new Set(addresses.filter((address) => !/^(?:\w+:|\/\/)/.test(address)));
}

function targetOf(
  page: string,
  address: string,
  files: Set<string>,
): { path: string; place: string } {
  const [, path = "", place = ""] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/s.exec(plain(address))!;
  const target = path === "" ? page : join(dirname(page), decodeURIComponent(path));
  const index = join(target, "index.html");
  return { path: files.has(index) ? index : target, place: decodeURIComponent(place) };
}

/** A place with a sign in it, such as `#q=border` or `#:~:text=`, is not a place but a question. */
function hasPlace(places: Set<string> | undefined, place: string): boolean {
  return place === "" || /[=:]/.test(place) || places === undefined || places.has(place);
}

function placesIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => plain(id!)));
}

function plain(html: string): string {
  return html.replace(/&#(\d+);|&amp;/g, (_, code?: string) =>
    code ? String.fromCodePoint(Number(code)) : "&",
  );
}
