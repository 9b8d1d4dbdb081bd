/** Framework's configuration: everything that makes the site a sealed one is set here. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cablesFolder, projectFolder, readCorpus, tablesFolder } from "../corpus.js";
import { tableFiles, tableNames } from "../schema.js";
import { searchFiles } from "../search/write.js";
import { headLinks } from "../pages/fonts.js";
import { markup } from "../pages/markup.js";
import { readPublication } from "../publication/about.js";
import { editionLine, editionOf } from "../publication/edition.js";
import { withSqlFiles } from "./cells/sql-files.js";
import { documentIds } from "./documents.js";
import { documentPages, siteRoot, stagedRoot } from "./folders.js";
import { offlinePackages } from "./packages.js";
import { shellsOf } from "./shells.js";
import { sidebar } from "./sidebar.js";

/**
 * Environment variable that says who runs Framework, having prepared the site itself: `build` fills the
 * documents into their shells, `preview` serves them one by one. Unset for Framework's own commands.
 */
export const runBy = "CROSSINGS_RUN_BY";

/** By this the workbench knows that there is somebody to take a new page. */
const takesPages = '<meta name="crossings-preview" content="takes pages">';

function withTakesPages(page: { path: string }): string {
  return headLinks(page) + takesPages;
}

/**
 * The configuration of the site of the cables in CABLES. Packages and tables are put in place first,
 * so that Framework's own commands work as well. Throws InputError for input that cannot be taken.
 */
export async function siteConfig() {
  process.env["OBSERVABLE_TELEMETRY_DISABLE"] = "true";
  const by = process.env[runBy];
  await offlinePackages();
  if (by === undefined) {
    // All that reads cables, which the processes of a build or a preview have no use for.
    const { prepareSite } = await import("./prepare.js");
    await prepareSite();
  }
  const { title } = await readCorpus(cablesFolder());
  const root = join(projectFolder, siteRoot);
  const shells = by === "build";
  return {
    root: shells ? stagedRoot : siteRoot,
    title,
    pages: sidebar(root, new Set(await documentIds(tablesFolder))),
    pager: false,
    markdownIt: withSqlFiles,
    // One search: the page Search, to which the box of the sidebar leads (loaders/pages/search-box.ts).
    search: false,
    head: by === "preview" ? withTakesPages : headLinks,
    preserveExtension: true,
    globalStylesheets: [],
    ...(existsSync(join(root, "style.css")) ? { style: "style.css" } : {}),
    footer: await footerOf(),
    duckdb: { extensions: { json: null, parquet: null } },
    dynamicPaths: () => publishedPaths(shells),
  };
}

/** The edition, at the foot of every page; the same words wherever and whenever it is built. */
async function footerOf(): Promise<string> {
  const publication = await readPublication(cablesFolder());
  const edition = await editionOf(tablesFolder, publication);
  return markup`<span class="edition">${editionLine(edition)}</span>`.html;
}

/** Addresses that no page of the sidebar names: each document's page, and the tables. */
async function* publishedPaths(shells: boolean): AsyncGenerator<string> {
  const pages = shells ? await shellsOf(documentPages) : await documentIds(tablesFolder);
  for (const page of pages) yield `/documents/${page}`;
  const isThere = (file: string) => existsSync(join(tablesFolder, file));
  for (const table of tableNames)
    yield* tableFiles(table)
      .filter(isThere)
      .map((file) => `/data/${file}`);
  for (const file of searchFiles) yield `/data/${file}`;
  yield "/data/datapackage.json";
}
