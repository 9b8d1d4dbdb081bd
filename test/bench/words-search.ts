/** Bytes, requests and time of queries, ours and Pagefind's, each with the first ten results' snippets. */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { withPage } from "../browser/chromium.js";
import type { Indexed } from "./words-index.js";
import type { Places } from "./words-search-page.js";
import { kilobytes, median, megabytes, printRows, seconds } from "./print.js";

/** Queries that both understand; the first is the one that pays for opening. */
const QUERIES = [
  "refugees",
  "border crossing",
  '"united nations"',
  "khrushchev berlin",
  "consulate",
  "korea armistice",
  '"prisoners of war"',
  "tibet",
  "nuclear test",
  "trade embargo",
];

const ROUNDS = 3;

export const SEARCHES = ["ours", "pagefind"] as const;
export type SearchName = (typeof SEARCHES)[number];

interface Cost {
  requests: number;
  bytes: number;
  time: number;
}

/** Prints what both cost; a first query pays for the program too, gzipped as hosts send it. */
export async function searchCosts(
  browser: Browser,
  origin: string,
  indexed: ReadonlyMap<SearchName, Indexed>,
): Promise<void> {
  const rows = [
    ["search", "indexing", "index", "first query", "requests", "time", "later", "requests", "time"],
  ];
  for (const [name, { cpu, bytes }] of indexed) {
    const rounds: Cost[][] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await costs(browser, origin, name));
    const first = rounds.map(([cost]) => cost!);
    const later = rounds.flatMap((round) => round.slice(1));
    rows.push([name, seconds(cpu), megabytes(bytes), ...cells(first), ...cells(later)]);
  }
  printRows(rows);
}

function cells(costs: readonly Cost[]): string[] {
  const middle = (of: (cost: Cost) => number) => median(costs.map(of));
  return [
    kilobytes(middle(({ bytes }) => bytes)),
    String(middle(({ requests }) => requests)),
    `${middle(({ time }) => time).toFixed(0)} ms`,
  ];
}

async function costs(browser: Browser, origin: string, name: SearchName): Promise<Cost[]> {
  return withPage(browser, origin, async (page) => {
    const taken: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === "document") return;
      if (name === "pagefind" && pathname === "/search.js") return;
      taken.push(
        request.response().then(async (response) => {
          const body = (await response?.body()) ?? Buffer.alloc(0);
          return pathname.endsWith(".js") ? gzipSync(body).length : body.length;
        }),
      );
    });
    await page.goto(origin);
    await page.waitForFunction(() => "searches" in globalThis);
    const found: Cost[] = [];
    for (const query of QUERIES) {
      const time = await timeOf(page, name, query);
      const bytes = await Promise.all(taken.splice(0));
      found.push({ time, requests: bytes.length, bytes: bytes.reduce((a, b) => a + b, 0) });
    }
    return found;
  });
}

function timeOf(page: Page, name: SearchName, query: string): Promise<number> {
  return page.evaluate(
    async ([name, query]) => {
      const started = performance.now();
      await globalThis.searches[name](query);
      return performance.now() - started;
    },
    [name, query] as const,
  );
}

/** Where a search finds words, in a page that is in Chinese. */
export function placesIn(
  browser: Browser,
  origin: string,
  name: SearchName,
  query: string,
): Promise<Places> {
  return withPage(browser, origin, async (page) => {
    await page.goto(`${origin}/zh.html`);
    await page.waitForFunction(() => "placesOf" in globalThis);
    return page.evaluate(([name, query]) => globalThis.placesOf[name](query), [
      name,
      query,
    ] as const);
  });
}
