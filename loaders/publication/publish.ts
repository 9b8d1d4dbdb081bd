/** What makes a finished site fit to be published: found, described, cited, kept, and checked by others. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cablesFolder, readCorpus } from "../corpus.js";
import { readRows } from "../parquet.js";
import { withPolicy } from "../site/csp.js";
import { pagesOf } from "../site/finish.js";
import { readPublication } from "./about.js";
import { crateOf } from "./crate.js";
import { feed, robots, sitemap } from "./discovery.js";
import { editionOf } from "./edition.js";
import { writeExports } from "./exports/exports.js";
import { writeFolderFirst } from "./folder-first.js";
import { withFirstWords } from "./first-words.js";
import { noticesOf } from "./notices.js";
import { aboutPage, type Site } from "./page-abouts.js";
import { headOf, type PageAbout } from "./structured.js";
import { sumLines, sumsFile, sumsOf } from "./sums.js";
import { zenodoOf } from "./zenodo.js";

/** Adds all of it to the site in `folder`, made from the tables in `tables`; the sums come last. */
export async function publishSite(folder: string, tables: string): Promise<void> {
  const site = await siteIn(folder, tables);
  const { publication, corpus, edition } = site;
  const { address } = publication;
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await writeExports(folder, tables, address);
  const pages = await describePages(site);
  for (const name of await writeFolderFirst(folder)) {
    const file = join(folder, name);
    const html = await readFile(file, "utf8");
    await writeFile(file, withPolicy(html, { evaluates: false, placeholders: false }));
  }
  await write(".nojekyll", "");
  await write("robots.txt", robots(address));
  if (address !== null) {
    const found = pages.filter(({ path }) => path !== "404.html");
    const paths = found.map(({ path }) => path);
    await write("sitemap.xml", sitemap(paths, address, edition.date));
    await write("feed.xml", feed(newsFirst(found), corpus, edition, address));
  }
  await write("THIRD-PARTY-NOTICES.txt", noticesOf(folder));
  await write(".zenodo.json", zenodoOf(site));
  await write("ro-crate-metadata.json", await crateOf(site));
  await write(sumsFile, sumLines(await sumsOf(folder)));
}

async function siteIn(folder: string, tables: string): Promise<Site> {
  const cables = cablesFolder();
  const publication = await readPublication(cables);
  const documents = await readRows(tables, "documents");
  return {
    folder,
    corpus: await readCorpus(cables),
    publication,
    edition: await editionOf(tables, publication),
    documents: new Map(documents.map((document) => [document.id, document])),
  };
}

/** Puts into each page's head what machines read of it. */
async function describePages(site: Site): Promise<PageAbout[]> {
  const pages: PageAbout[] = [];
  for (const file of await pagesOf(site.folder)) {
    const about = await aboutPage(file, site);
    pages.push(about);
    const page = await readFile(file, "utf8");
    const html = about.path === "index.html" ? withFirstWords(page, site.corpus) : page;
    const own =
      about.path === "404.html" ? "" : headOf(about, site.corpus.title, site.publication.address);
    const feedLink =
      site.publication.address === null
        ? ""
        : `\n<link rel="alternate" type="application/atom+xml" title="What is new" href="${site.publication.address}feed.xml">`;
    await writeFile(
      file,
      html.replace("</title>", () => `</title>\n${own}${feedLink}`),
    );
  }
  return pages;
}

/** Analyses before documents before the rest, each by path. */
function newsFirst(pages: readonly PageAbout[]): PageAbout[] {
  const rank = ({ path }: PageAbout) =>
    path.startsWith("analyses/") ? 0 : path.startsWith("documents/") ? 1 : 2;
  return [...pages].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
