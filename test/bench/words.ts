/**
 * Words, against what else a browser could do it with, all in one run of one browser: search against
 * Pagefind; top terms, keyness, a concordance and a phrase against Arquero and sql.js.
 */
import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { foldHan } from "../../loaders/text/name-tokens.js";
import { pageQuestions } from "./words-statements.js";
import { withBrowser } from "../browser/chromium.js";
import { serveSite } from "../browser/served.js";
import { root, temporaryFolder } from "../checkout.js";
import { framework } from "../components/stage.js";
import { ownPassages } from "../../loaders/text/passages.js";
import { printRows, printSkipped } from "./print.js";
import { volumes } from "./tables.js";
import {
  type Corpus,
  type Indexed,
  corpusIn,
  indexOurs,
  indexPagefind,
  noPagefind,
} from "./words-index.js";
import type { Places } from "./words-search-page.js";
import { wordQueries } from "./words-queries.js";
import { type SearchName, placesIn, searchCosts } from "./words-search.js";

/** Prints the costs of both searches, what each finds of a Chinese word, and the times of four questions. */
export async function words(): Promise<void> {
  const missing = noPagefind();
  if (missing !== null) printSkipped("Pagefind", missing);
  await withBrowser(async (browser) => {
    await onSite(join(root, "data", "cables"), (site, origin, corpus) =>
      chinese(browser, origin, corpus, [...site.keys()]),
    );
    if (!existsSync(volumes)) {
      printSkipped("FRUS volumes", `not there: ${volumes}`);
      return;
    }
    await onSite(volumes, async (indexed, origin) => {
      await searchCosts(browser, origin, indexed);
      await wordQueries(browser, origin);
    });
  });
}

async function onSite(
  cables: string,
  use: (indexed: Map<SearchName, Indexed>, origin: string, corpus: Corpus) => Promise<void>,
): Promise<void> {
  const site = temporaryFolder();
  await writePages(site);
  const corpus = await corpusIn(cables, site);
  const indexed = new Map<SearchName, Indexed>([["ours", await indexOurs(corpus, site)]]);
  if (noPagefind() === null) indexed.set("pagefind", indexPagefind(corpus, site));
  const served = await serveSite(site);
  try {
    await use(indexed, served.origin, corpus);
  } finally {
    await served.close();
  }
}

async function writePages(site: string): Promise<void> {
  const bench = join(root, "test", "bench");
  await build({
    entryPoints: {
      search: join(bench, "words-search-page.ts"),
      queries: join(bench, "words-queries-page.ts"),
    },
    outdir: site,
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    plugins: [framework],
    external: ["fs", "path", "crypto"],
  });
  const packages = join(root, "node_modules");
  for (const file of [
    "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
    "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js",
    "sql.js/dist/sql-wasm-browser.wasm",
  ])
    copyFileSync(join(packages, file), join(site, basename(file)));
  const page = (language: string, script: string) =>
    `<!doctype html><html lang="${language}"><link rel="icon" href="data:,"><body><script type="module" src="${script}"></script>`;
  writeFileSync(join(site, "questions.json"), JSON.stringify(pageQuestions()));
  writeFileSync(join(site, "index.html"), page("en", "search.js"));
  writeFileSync(join(site, "zh.html"), page("zh", "search.js"));
  writeFileSync(join(site, "queries.html"), page("en", "queries.js"));
}

const CHINESE = ["越界", "越界者", "领事", "領事", "领馆", "边境"];

/** Prints where Chinese words stand by a plain loop, and where each search finds them. */
async function chinese(
  browser: Browser,
  origin: string,
  corpus: Corpus,
  names: readonly SearchName[],
): Promise<void> {
  const rows = [["places (documents)", "a plain loop", ...names]];
  for (const wanted of CHINESE) {
    const row = [wanted, shown(plainPlaces(corpus, wanted))];
    for (const name of names) row.push(shown(await placesIn(browser, origin, name, wanted)));
    rows.push(row);
  }
  printRows(rows);
}

const shown = ({ places, ids }: Places) => `${places} (${ids.length})`;

/** In the documents' own words, whatever the script, and over the blanks that print left in a word. */
function plainPlaces({ entries }: Corpus, wanted: string): Places {
  const found = entries.flatMap(({ id, document }) =>
    document.texts.flatMap(ownPassages).flatMap(({ words }) => {
      const parts = foldHan(words.replace(/\s/gu, "")).split(foldHan(wanted));
      return parts.slice(1).map(() => id);
    }),
  );
  return { ids: [...new Set(found)], places: found.length };
}
