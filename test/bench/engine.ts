/** Engine start and first chart of an analysis page, against a page that only opens DuckDB-WASM. */
import { withBrowser } from "../browser/chromium.js";
import { pagesOf } from "../browser/pages.js";
import { serveSite } from "../browser/served.js";
import { builtSite } from "../site.js";
import { barePage, firstAnswer, firstPicture, timeOf } from "./bare-page.js";
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
      times.own.push(await timeOf(browser, own.origin + path, firstPicture));
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
