/** What each page of the built site costs a reader who opens it for the first time. */
import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";
import { withBrowser, withPage } from "../browser/chromium.js";
import { pagesOf, visit } from "../browser/pages.js";
import { serveSite } from "../browser/served.js";
import { builtSite } from "../site.js";
import { kilobytes, printRows } from "./print.js";

const TYPES = ["document", "script", "stylesheet", "font", "wasm", "parquet", "other"] as const;
type Type = (typeof TYPES)[number];

/** Prints, for each page: requests, bytes as they are, bytes gzipped, and the gzipped by type. */
export async function pages(): Promise<void> {
  const site = await builtSite();
  const served = await serveSite(site);
  const rows = [["page", "requests", "raw", "gzip", ...TYPES]];
  try {
    await withBrowser(async (browser) => {
      for (const path of pagesOf(site)) rows.push(await cost(browser, served.origin, path));
    });
  } finally {
    await served.close();
  }
  printRows(rows);
}

async function cost(browser: Browser, origin: string, path: string): Promise<string[]> {
  const responses: Response[] = [];
  const bodies = await withPage(browser, origin, async (page) => {
    page.on("response", (response) => responses.push(response));
    await visit(page, origin + path);
    return Promise.all(responses.map(sized));
  });
  const gzipped = (of: typeof bodies) => kilobytes(of.reduce((sum, { gzip }) => sum + gzip, 0));
  return [
    path,
    String(bodies.length),
    kilobytes(bodies.reduce((sum, { raw }) => sum + raw, 0)),
    gzipped(bodies),
    ...TYPES.map((type) => gzipped(bodies.filter((body) => body.type === type))),
  ];
}

async function sized(response: Response): Promise<{ type: Type; raw: number; gzip: number }> {
  const body = await response.body();
  return { type: typeOf(response), raw: body.length, gzip: gzipSync(body).length };
}

function typeOf(response: Response): Type {
  const ending = /\.(wasm|parquet)$/.exec(new URL(response.url()).pathname)?.[1];
  const kind = ending ?? response.request().resourceType();
  return TYPES.find((type) => type === kind) ?? "other";
}
