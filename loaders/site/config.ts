/** Framework's configuration: everything that makes the site a sealed one is set here. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cablesFolder, projectFolder, readCorpus, tablesFolder } from "../corpus.js";
import { tableNames } from "../schema.js";
import { documentIds } from "./documents.js";
import { siteRoot } from "./folders.js";
import { offlinePackages } from "./packages.js";
import { prepareSite } from "./prepare.js";
import { sidebar } from "./sidebar.js";

/**
 * The configuration of the site of the cables in CABLES. Packages and tables are put in place first,
 * so that Framework's own commands work as well. Throws InputError for input that cannot be taken.
 */
export async function siteConfig() {
  process.env["OBSERVABLE_TELEMETRY_DISABLE"] = "true";
  await offlinePackages();
  await prepareSite();
  const { title } = await readCorpus(cablesFolder());
  const root = join(projectFolder, siteRoot);
  return {
    root: siteRoot,
    title,
    pages: sidebar(root),
    pager: false,
    search: true,
    preserveExtension: true,
    globalStylesheets: [],
    ...(existsSync(join(root, "style.css")) ? { style: "style.css" } : {}),
    footer: "",
    duckdb: { extensions: { json: null, parquet: null } },
    dynamicPaths: publishedPaths,
  };
}

/** Addresses that no page of the sidebar names: each document's page, and the tables. */
async function* publishedPaths(): AsyncGenerator<string> {
  for (const id of await documentIds(tablesFolder)) yield `/documents/${id}`;
  for (const table of tableNames) yield* [`/data/${table}.parquet`, `/data/${table}.csv`];
  yield "/data/datapackage.json";
}
