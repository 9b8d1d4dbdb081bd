/** Files that tell a host and the machines that visit it what is there. */
import type { Corpus } from "../corpus.js";
import type { Edition } from "./edition.js";
import { xml } from "./exports/tei.js";
import { type PageAbout, pathShown } from "./structured.js";

/** `robots.txt`: all may read all; with the map of the site where its address is known. */
export function robots(address: string | null): string {
  const map = address === null ? "" : `\nSitemap: ${address}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

/** `sitemap.xml` (sitemaps.org 0.9) of the pages given. */
export function sitemap(paths: readonly string[], address: string, date: string | null): string {
  const modified = date === null ? "" : `<lastmod>${date}</lastmod>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `<url><loc>${xml(address + pathShown(path))}</loc>${modified}</url>`),
    "</urlset>",
    "",
  ].join("\n");
}

/** Most entries that a feed is read for. */
const ENTRIES = 100;

/** An Atom feed (RFC 4287) of the analyses and, behind them, the documents. Needs the edition's date. */
export function feed(
  pages: readonly PageAbout[],
  corpus: Corpus,
  { date }: Edition,
  address: string,
): string {
  const updated = `<updated>${date ?? "1970-01-01"}T00:00:00Z</updated>`;
  const entries = pages.slice(0, ENTRIES).map(({ path, title, description }) => {
    const url = xml(address + pathShown(path));
    return `<entry><title>${xml(title)}</title><id>${url}</id><link href="${url}"/>${updated}<summary>${xml(description)}</summary></entry>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${xml(corpus.title)}</title>`,
    `<id>${xml(address)}</id>`,
    `<link href="${xml(address)}"/>`,
    `<link rel="self" href="${xml(`${address}feed.xml`)}"/>`,
    updated,
    `<author><name>${xml(corpus.title)}</name></author>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}
