/** What each page of a finished site is about, from the page itself and the tables. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import matter from "gray-matter";
import { type Corpus, projectFolder } from "../corpus.js";
import type { Row } from "../schema.js";
import { siteRoot } from "../site/folders.js";
import { nameOf } from "../site/modules.js";
import type { Publication } from "./about.js";
import type { Edition } from "./edition.js";
import {
  type PageAbout,
  archiveComponent,
  articleOf,
  datasetOf,
  descriptionOf,
} from "./structured.js";

export interface Site {
  folder: string;
  corpus: Corpus;
  publication: Publication;
  edition: Edition;
  /** By id. */
  documents: ReadonlyMap<string, Row<"documents">>;
}

/** What the page in a file is about. */
export async function aboutPage(file: string, site: Site): Promise<PageAbout> {
  const path = nameOf(site.folder, file);
  const html = await readFile(file, "utf8");
  const title = titleOf(html, site.corpus.title);
  const document = site.documents.get(documentOf(path) ?? "");
  if (document !== undefined) {
    const description = descriptionOf(document.summary ?? firstWords(html) ?? title);
    const { corpus, publication } = site;
    return { path, title, description, thing: archiveComponent(document, corpus, publication) };
  }
  if (path === "index.html") {
    const description = descriptionOf(site.corpus.description || title);
    const thing = datasetOf(site.corpus, site.publication, site.edition);
    return { path, title: site.corpus.title, description, thing };
  }
  const said = await saidIn(join(projectFolder, siteRoot, path.replace(/\.html$/u, ".md")));
  const words = said.description ?? firstWords(html) ?? `${title}: ${site.corpus.title}`;
  const description = descriptionOf(words);
  const thing = path.startsWith("analyses/")
    ? articleOf({ title, description, authors: said.authors, date: said.date }, site)
    : { "@type": "WebPage", name: title, description };
  return { path, title, description, thing };
}

/** What a page's front matter says of it; nothing of a page that is made by a loader. */
async function saidIn(file: string): Promise<Said> {
  if (!existsSync(file)) return { description: null, authors: [], date: null };
  const { data } = matter(await readFile(file, "utf8")) as { data: Record<string, unknown> };
  const { description, author, date } = data;
  const day = date instanceof Date ? date.toISOString().slice(0, 10) : date;
  return {
    description: typeof description === "string" ? description : null,
    authors: [author].flat().filter((name) => typeof name === "string"),
    date: typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null,
  };
}

interface Said {
  description: string | null;
  authors: string[];
  /** `YYYY-MM-DD` */
  date: string | null;
}

/** Name of the document that a path is the page of; null for other pages. */
function documentOf(path: string): string | null {
  const [, name] = /^documents\/(.+)\.html$/u.exec(path) ?? [];
  return name ?? null;
}

/** A page's title without the site's behind it. */
function titleOf(html: string, site: string): string {
  const [, title = site] = /<title>([\s\S]*?)<\/title>/u.exec(html) ?? [];
  return plain(title).replace(new RegExp(`\\s*\\|\\s*[^|]*$`, "u"), "") || site;
}

/** The first paragraph of the page's own text that says something, and waits for no value to say it. */
function firstWords(html: string): string | null {
  const main = html.slice(Math.max(0, html.indexOf("<main")));
  for (const [, is = "", inner = ""] of main.matchAll(/<p\b([^>]*)>([\s\S]*?)<\/p>/gu)) {
    if (/class="byline"/u.test(is) || inner.includes("<observablehq-loading>")) continue;
    const words = plain(inner.replace(/<[^>]*>/gu, " "));
    if (words.length >= 40) return words;
  }
  return null;
}

function plain(html: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
  return html
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal, hex, name: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
      return named[name] ?? whole;
    })
    .replace(/\s+/gu, " ")
    .trim();
}
