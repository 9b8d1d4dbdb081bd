/** A built site behind the product's own server, on a port of its choice. */
import { after, before } from "node:test";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../loaders/site/serve.js";
import { launch, type PageOptions, type Record, withPage } from "./chromium.js";
import { visit } from "./pages.js";

export interface Served {
  /** Without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder on this machine only. */
export async function serveSite(folder: string): Promise<Served> {
  const serving = await serve(folder);
  return { origin: new URL(serving.address).origin, close: () => serving.close() };
}

/** A site and a browser to visit it with. */
export interface Visited {
  browser: Browser;
  /** Address of the site, without a slash at its end. */
  origin: string;
  /** Opens a page of the site, watched, and waits until it is done; fails on what it does wrong. */
  on<T>(
    path: string,
    use: (page: Page, record: Record) => Promise<T>,
    options?: PageOptions,
  ): Promise<T>;
}

/** Serves a site and starts a browser before a file's tests, and stops both after them. */
export function visited(site: () => Promise<string>): Visited {
  let browser: Browser;
  let served: Served;
  before(async () => {
    [browser, served] = await Promise.all([launch(), serveSite(await site())]);
  });
  after(async () => {
    await browser.close();
    await served.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return served.origin;
    },
    on: (path, use, options = {}) =>
      withPage(
        browser,
        served.origin,
        async (page, record) => {
          await visit(page, served.origin + path);
          return use(page, record);
        },
        options,
      ),
  };
}
