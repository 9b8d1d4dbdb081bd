/** Times of the questions that the pages of words ask, in the three ways, each in a page of its own. */
import type { Browser } from "playwright-core";
import { withPage } from "../browser/chromium.js";
import { median, printRows } from "./print.js";
import type { Asked, Way } from "./words-queries-page.js";

const RUNS = 6;
const WAYS: readonly Way[] = ["ours", "arquero", "sql.js"];

/**
 * Prints the time of each question's first run, which the first question of its table loads that for, and
 * the median of the later ones, and how many times ours the others take.
 */
export async function wordQueries(browser: Browser, origin: string): Promise<void> {
  const asked: Asked[][] = [];
  for (const way of WAYS) asked.push(await askedIn(browser, origin, way));
  const heads = WAYS.flatMap((way) => [`${way}: first`, "later"]);
  const ratios = WAYS.slice(1).map((way) => `${way} / ours`);
  const rows = [[`${RUNS - 1} later runs`, ...heads, ...ratios, "answer"]];
  for (const [index, { name }] of asked[0]!.entries()) {
    const same = asked.map((questions) => questions[index]!);
    const later = same.map(({ times }) => median(times.slice(1)));
    const cells = same.flatMap(({ times }, way) => [times[0]!, later[way]!].map(milliseconds));
    const answers = [...new Set(same.map(({ answer }) => answer))].join(" ≠ ");
    rows.push([name, ...cells, ...ratiosOf(later), answers]);
  }
  printRows(rows);
}

const milliseconds = (time: number) => `${time.toFixed(0)} ms`;

const ratiosOf = ([ours = NaN, ...others]: readonly number[]) =>
  others.map((other) => (other / ours).toFixed(2));

function askedIn(browser: Browser, origin: string, way: Way): Promise<Asked[]> {
  return withPage(browser, origin, async (page) => {
    page.setDefaultTimeout(600_000);
    await page.goto(`${origin}/queries.html`);
    await page.waitForFunction(() => "timesOf" in globalThis);
    return page.evaluate(([way, runs]) => globalThis.timesOf(way, runs), [way, RUNS] as const);
  });
}
