/**
 * A browser for the tests: found or installed, sealed from the network, and watched. A page that asks
 * another origin for anything, logs an error, throws, or misses a file fails the test that opened it.
 */
import assert from "node:assert/strict";
import { text } from "node:stream/consumers";
import {
  type Browser,
  type BrowserContextOptions,
  type BrowserServer,
  chromium,
  type Download,
  type Page,
} from "playwright-core";
import { existingChromium } from "./find.js";
import { watchRest } from "./idle.js";
import { installChromium } from "./install.js";

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  // Nothing but this machine has a name, so that no request can leave it unseen.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/**
 * The engine's functions are compiled once, where they are called, and not again to run faster: no page of a test lives
 * so long. What is measured (`npm run bench`) has a browser as readers have it.
 */
const COMPILED_ONCE = "--js-flags=--liftoff-only --wasm-lazy-validation";

/** Nothing that moves, and the same place and language everywhere. */
const STILL = {
  locale: "en-US",
  timezoneId: "UTC",
  reducedMotion: "reduce",
  // What a whole browser lets a page of its own accord, its shell refuses.
  permissions: ["clipboard-write"],
} satisfies BrowserContextOptions;

/** What went wrong on a page, and whom it asked; `foreign` are requests to another origin. */
export interface Record {
  errors: string[];
  foreign: string[];
  requests: string[];
}

export interface PageOptions extends BrowserContextOptions {
  /** Errors that the test provokes on purpose; they do not fail it. */
  expected?: RegExp;
}

/**
 * Path of a Chromium, Chrome or Edge: from the environment (`CHROMIUM`), the path, its usual places or
 * Playwright's cache; installed where there is none. Throws with the command to run where that fails.
 */
export function findChromium(): Promise<string> {
  return new Promise((resolve) => {
    resolve(existingChromium() ?? installChromium());
  });
}

/** Starts a headless browser with a new profile, gives it to `use`, and closes it. */
export async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Names the address of a browser that the test files share, where `npm test` has started one. */
export const SHARED_BROWSER = "CROSSINGS_TEST_BROWSER";

/** A headless browser, the shared one where there is one; the caller closes it, and with it all that it opened there. */
export async function launch(): Promise<Browser> {
  const shared = process.env[SHARED_BROWSER];
  return shared ? chromium.connect(shared) : chromium.launch(await launching());
}

/** Starts a browser for the processes of a run of tests, which reach it by its address. */
export async function launchShared(): Promise<BrowserServer> {
  const args = [...ARGUMENTS, COMPILED_ONCE];
  return chromium.launchServer({ ...(await launching()), args, host: "127.0.0.1" });
}

async function launching() {
  return { executablePath: await findChromium(), chromiumSandbox: false, args: ARGUMENTS };
}

/** Opens a watched page in its own context, gives it to `use`, then fails on what the page did wrong. */
export async function withPage<T>(
  browser: Browser,
  origin: string,
  use: (page: Page, record: Record) => Promise<T>,
  { expected, ...options }: PageOptions = {},
): Promise<T> {
  const { page, record } = await openPage(browser, origin, options);
  try {
    const result = await use(page, record);
    assertClean(record, expected);
    return result;
  } finally {
    await page.context().close();
  }
}

/** Opens a watched page in its own context; the caller asserts that it is clean, and closes its context. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; record: Record }> {
  const context = await browser.newContext({ ...STILL, ...options });
  // tsx names inner functions with a helper of its own, which a function sent to the page lacks.
  await context.addInitScript("globalThis.__name ??= (value) => value");
  const page = await context.newPage();
  await watchRest(page);
  return { page, record: watch(page, origin) };
}

/** Records what a page and its workers ask for and complain of, from now on. */
export function watch(page: Page, origin: string): Record {
  const record: Record = { errors: [], foreign: [], requests: [] };
  const fail = (message: string) => record.errors.push(`${page.url()}: ${message}`);
  page.on("console", (message) => {
    if (message.type() === "error") fail(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => fail(`thrown: ${error.message}`));
  page.on("dialog", (dialog) => {
    fail(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("response", (response) => {
    if (response.status() >= 400) fail(`status ${response.status()}: ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "failed";
    // Leaving a page cancels what it was still loading.
    if (why !== "net::ERR_ABORTED") fail(`${why}: ${request.url()}`);
  });
  page.on("request", (request) => note(record, request.url(), origin));
  page.on("websocket", (socket) => note(record, socket.url(), origin));
  return record;
}

function note(record: Record, url: string, origin: string): void {
  record.requests.push(url);
  const { protocol, host } = new URL(url);
  const leaves = /^(https?|wss?|ftp):$/.test(protocol) && host !== new URL(origin).host;
  if (leaves) record.foreign.push(url);
}

/** Fails on any request to another origin, and on any error but the expected ones. */
export function assertClean({ errors, foreign }: Record, expected?: RegExp): void {
  assert.deepEqual(foreign, [], "requests to another origin");
  const unexpected = errors.filter((error) => !expected?.test(error));
  assert.deepEqual(unexpected, [], "errors on the page");
}

/** The text of a file that a page has saved; a shared browser gives it as a stream alone. */
export async function savedText(download: Download): Promise<string> {
  return text(await download.createReadStream());
}
