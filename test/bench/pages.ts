/** What each page of the built site costs a reader who opens it for the first time. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { withBrowser, withPage } from "../browser/chromium.js";
import { filesOf, pagesOf, visit } from "../browser/pages.js";
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
      for (const path of pagesOf(site)) rows.push(await cost(browser, site, served.origin, path));
    });
  } finally {
    await served.close();
  }
  printRows(rows);
}

async function cost(browser: Browser, site: string, origin: string, path: string) {
  const bodies: Body[] = [];
  const measure = async (page: Page) => {
    page.on("response", (response) => bodies.push(bodyOf(response, site)));
    await visit(page, origin + path);
  };
  // What is wrong on a page is for the tests to say.
  await withPage(browser, origin, measure, { expected: /./ });
  const gzipped = (of: Body[]) => kilobytes(of.reduce((sum, { gzip }) => sum + gzip, 0));
  return [
    path,
    String(bodies.length),
    kilobytes(bodies.reduce((sum, { raw }) => sum + raw, 0)),
    gzipped(bodies),
    ...TYPES.map((type) => gzipped(bodies.filter((body) => body.type === type))),
  ];
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
