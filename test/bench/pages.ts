/** What each page of the built site costs a reader who opens it for the first time. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { withBrowser, withPage } from "../browser/chromium.js";
import { filesOf, pagesOf, visit } from "../browser/pages.js";
import { serveSite } from "../browser/served.js";
import { builtSite } from "../site.js";
import { PICTURE, barePage, firstAnswer, firstPicture, timeOf } from "./bare-page.js";
import { kilobytes, median, printRows, seconds } from "./print.js";

const TYPES = ["document", "script", "stylesheet", "font", "wasm", "parquet", "other"] as const;
type Type = (typeof TYPES)[number];

/** What a page takes to its first picture, as a share of the peer's first answer, at most. */
const AIM = 0.8;
const ROUNDS = 3;

/**
 * Prints, for each page: requests, bytes as they are, bytes gzipped, the gzipped by type, and the time to its first
 * picture as a share of what a bare page's own DuckDB-WASM takes to `select 1`, both by turns with cold caches.
 */
export async function pages(): Promise<void> {
  const site = await builtSite();
  const served = await serveSite(site);
  const peer = await serveSite(await barePage());
  const rows = [["page", "requests", "raw", "gzip", ...TYPES, "picture", "ratio"]];
  const late: string[] = [];
  try {
    await withBrowser(async (browser) => {
      for (const path of pagesOf(site)) {
        const { cells, hasPicture } = await cost(browser, site, served.origin, path);
        const times = hasPicture ? await race(browser, served.origin + path, peer.origin) : null;
        if (times && times.own / times.peer > AIM) late.push(path);
        rows.push([...cells, ...timeCells(times)]);
      }
    });
  } finally {
    await Promise.all([served.close(), peer.close()]);
  }
  printRows(rows);
  process.stdout.write(
    `  first picture later than ${AIM} of the peer: ${late.join(", ") || "none"}\n`,
  );
}

interface Race {
  own: number;
  peer: number;
}

/** Medians of a page's first picture and of the peer's first answer, in milliseconds. */
async function race(browser: Browser, page: string, peer: string): Promise<Race> {
  const times = { own: [] as number[], peer: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.own.push(await timeOf(browser, page, firstPicture));
    times.peer.push(await timeOf(browser, `${peer}/`, firstAnswer));
  }
  return { own: median(times.own), peer: median(times.peer) };
}

/** A page without a picture has none to be late with. */
function timeCells(times: Race | null): string[] {
  return times ? [seconds(times.own), (times.own / times.peer).toFixed(2)] : ["none", ""];
}

async function cost(browser: Browser, site: string, origin: string, path: string) {
  const bodies: Body[] = [];
  let hasPicture = false;
  const measure = async (page: Page) => {
    page.on("response", (response) => bodies.push(bodyOf(response, site)));
    await visit(page, origin + path);
    hasPicture = (await page.locator(PICTURE).count()) > 0;
  };
  // What is wrong on a page is for the tests to say.
  await withPage(browser, origin, measure, { expected: /./ });
  const gzipped = (of: Body[]) => kilobytes(of.reduce((sum, { gzip }) => sum + gzip, 0));
  const cells = [
    path,
    String(bodies.length),
    kilobytes(bodies.reduce((sum, { raw }) => sum + raw, 0)),
    gzipped(bodies),
    ...TYPES.map((type) => gzipped(bodies.filter((body) => body.type === type))),
  ];
  return { cells, hasPicture };
}

interface Body {
  type: Type;
  raw: number;
  gzip: number;
}

/** A part of a file counts as it is; a whole file also as a host would compress it. */
function bodyOf(response: Response, site: string): Body {
  const type = typeOf(response);
  if (response.request().method() === "HEAD") return { type, raw: 0, gzip: 0 };
  const raw = Number(response.headers()["content-length"] ?? 0);
  const file = filesOf(site, new URL(response.url()).pathname).find(isFile);
  const whole = response.status() === 200 && file !== undefined;
  return { type, raw, gzip: whole ? gzipSync(readFileSync(file)).length : raw };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function typeOf(response: Response): Type {
  const ending = /\.(wasm|parquet)$/.exec(new URL(response.url()).pathname)?.[1];
  const kind = ending ?? response.request().resourceType();
  return TYPES.find((type) => type === kind) ?? "other";
}
