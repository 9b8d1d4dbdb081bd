/** What the site of a large corpus weighs, as a folder and page by page, and how long a page is deaf while it loads. */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, Response } from "playwright-core";
import { withBrowser, withPage } from "../browser/chromium.js";
import { pagesOf } from "../browser/pages.js";
import { serveSite } from "../browser/served.js";
import { largeSite } from "./large-site.js";
import { kilobytes, megabytes, printRow, printRows, seconds } from "./print.js";

/** What is aimed at: bytes of the folder, bytes of a page without the engine, milliseconds without an answer. */
const AIM = { folder: 220e6, page: 1.5e6, blocked: 1000 };

/** Questions that readers put, beside the pages as they open. */
const QUESTIONS = [
  "/concordance?q=government",
  "/concordance?q=the",
  "/search?q=government",
  "/terms?w=border",
];

/** The engine's own files, which a browser keeps for all pages. */
const ENGINE = /\/(?:vendor|_file\/vendor)\/|duckdb/;

/** Milliseconds without a request after which nothing more is expected of a page that nobody touches. */
const QUIET = 3000;

/** Widths of a page's columns: each row is printed as it comes. */
const WIDTHS = [32, 10, 11, 9, 4];

/** Prints the folder's size, and a line for each page, of the documents' the heaviest; `--site DIR` names a site. */
export async function size(flags: readonly string[]): Promise<void> {
  const site = await largeSite("the site at size", flags);
  if (site === undefined) return;
  const files = sizesBelow(site);
  const bytes = [...files.values()].reduce((sum, of) => sum + of, 0);
  const over = bytes > AIM.folder ? "over" : "";
  printRows([
    ["folder", megabytes(bytes), `${files.size} files`, `aim ${megabytes(AIM.folder)}`, over],
  ]);
  printRow(["page, opened cold", "requests", "no engine", "blocked", ""], WIDTHS);
  const served = await serveSite(site);
  try {
    await withBrowser(async (browser) => {
      for (const path of [...shownOf(site, files), ...QUESTIONS])
        printRow(await rowOf(browser, served.origin, path), WIDTHS);
    });
  } finally {
    await served.close();
  }
}

/** Bytes of each file below a folder, by its path in it. */
function sizesBelow(folder: string): Map<string, number> {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => ({ path, status: lstatSync(join(folder, path)) }))
    .filter(({ status }) => status.isFile());
  return new Map(entries.map(({ path, status }) => [path, status.size]));
}

/** All pages but the documents', and the heaviest of these. */
function shownOf(site: string, files: ReadonlyMap<string, number>): string[] {
  const pages = pagesOf(site);
  const documents = pages.filter((path) => path.startsWith("/documents/"));
  const weightOf = (path: string) => files.get(`${path.slice(1)}.html`) ?? 0;
  const [heaviest] = documents.sort((a, b) => weightOf(b) - weightOf(a));
  return [...pages.filter((path) => !documents.includes(path)), ...(heaviest ? [heaviest] : [])];
}

async function rowOf(browser: Browser, origin: string, path: string): Promise<string[]> {
  let requests = 0;
  let bytes = 0;
  const count = (response: Response) => {
    requests += 1;
    if (ENGINE.test(new URL(response.url()).pathname)) return;
    if (response.request().method() !== "HEAD")
      bytes += Number(response.headers()["content-length"] ?? 0);
  };
  const measure = async (page: Page) => {
    page.on("response", count);
    await page.addInitScript(watchBlocks);
    await page.goto(origin + path);
    await quiet(page, () => requests);
    return page.evaluate(longestBlock);
  };
  // What is wrong on a page is for the tests to say.
  const blocked = await withPage(browser, origin, measure, { expected: /./ });
  const over = bytes > AIM.page || blocked > AIM.blocked ? "over" : "";
  return [path, String(requests), kilobytes(bytes), seconds(blocked), over];
}

/** Waits until a page has asked for nothing for a while: some wait for their reader by design, and never rest. */
async function quiet(page: Page, requests: () => number): Promise<void> {
  for (let before = -1; before !== requests();) {
    before = requests();
    await page.waitForTimeout(QUIET);
    await page.evaluate(() => 0);
  }
}

interface Watched extends Window {
  crossingsBlocks?: number[];
}

/** Runs in a page, before its own scripts: keeps how long each long task took, in milliseconds. */
function watchBlocks(): void {
  const blocks = ((window as Watched).crossingsBlocks = [] as number[]);
  new PerformanceObserver((list) => {
    blocks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });
}

function longestBlock(): number {
  return Math.max(0, ...((window as Watched).crossingsBlocks ?? []));
}
