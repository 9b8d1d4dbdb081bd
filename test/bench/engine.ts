/** Engine start and first chart of an analysis page, against a page that only opens DuckDB-WASM. */
import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { withBrowser, withPage } from "../browser/chromium.js";
import { pagesOf } from "../browser/pages.js";
import { serveSite } from "../browser/served.js";
import { root, temporaryFolder } from "../checkout.js";
import { builtSite } from "../site.js";
import { median, printRows, seconds } from "./print.js";

const ROUNDS = 7;

/** Prints medians of both, taken by turns with cold caches, and their ratio. */
export async function engine(): Promise<void> {
  const site = await builtSite();
  const path = pagesOf(site).find((page) => page.startsWith("/analyses/"));
  if (!path) throw new Error("no analysis page to measure in: docs/analyses");
  const [own, peer] = await Promise.all([serveSite(site), serveSite(await barePage())]);
  const times = { own: [] as number[], peer: [] as number[] };
  await withBrowser(async (browser) => {
    for (let round = 0; round < ROUNDS; round++) {
      times.own.push(await timeOf(browser, own.origin + path, firstChart));
      times.peer.push(await timeOf(browser, `${peer.origin}/`, firstAnswer));
    }
  });
  await Promise.all([own.close(), peer.close()]);
  report(path, median(times.own), median(times.peer));
}

function report(path: string, own: number, peer: number): void {
  printRows([
    [`median of ${ROUNDS}, cold`, "time", "ratio"],
    [`first chart of ${path}`, seconds(own), (own / peer).toFixed(2)],
    ["first answer of a bare DuckDB-WASM", seconds(peer), "1.00"],
  ]);
}

async function timeOf(
  browser: Browser,
  url: string,
  measure: (page: Page) => Promise<number>,
): Promise<number> {
  return withPage(browser, url, async (page) => {
    await page.goto(url, { waitUntil: "commit" });
    return measure(page);
  });
}

/** Milliseconds from navigation to the first chart that stands in the page's text. */
async function firstChart(page: Page): Promise<number> {
  const handle = await page.waitForFunction(
    () => document.querySelector("main figure svg, main svg[class*=plot]") && performance.now(),
    undefined,
    { polling: "raf" },
  );
  return Number(await handle.jsonValue());
}

async function firstAnswer(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => document.body.dataset["answered"]);
  return Number(await handle.jsonValue());
}

/** Makes the peer's folder: one page, its bundled script, and the engine's own files. */
async function barePage(): Promise<string> {
  const folder = temporaryFolder();
  const engineFolder = dirname(createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm"));
  for (const file of ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"])
    copyFileSync(join(engineFolder, file), join(folder, file));
  await build({
    entryPoints: [join(root, "test", "bench", "bare-engine.ts")],
    outfile: join(folder, "bare-engine.js"),
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
  });
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="bare-engine.js"></script>',
  );
  return folder;
}
