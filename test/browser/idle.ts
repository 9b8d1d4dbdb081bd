/**
 * When a page has come to rest, told by its state and never by a time: no cell runs, nothing says that it is
 * busy, no request is on its way, and no short timer (of a field that waits for the next key) is set.
 */
import type { Page, Request } from "playwright-core";

/** Timers up to this many milliseconds are part of what a page is doing; longer ones are its patience. */
const SHORT = 1_000;

/** Frames in a row that a page must be at rest: an answer is drawn a few frames after it has come. */
const FRAMES = 4;

/** What a page that cannot come to rest is given, in milliseconds. */
const PATIENCE = 120_000;

interface Watched extends Window {
  crossingsTimers?: Set<number>;
}

const requests = new WeakMap<Page, Set<Request>>();

/** Counts what a page sets out to do, from before its first script on. */
export async function watchRest(page: Page): Promise<void> {
  const open = new Set<Request>();
  requests.set(page, open);
  page.on("request", (request) => {
    // What a page was loading when it was left is nobody's any more.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
    open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  await page.addInitScript(countTimers, SHORT);
}

/** Waits until a page is at rest. Throws with what still goes on. */
export async function atRest(page: Page): Promise<void> {
  const open = requests.get(page);
  for (const started = Date.now(); ;) {
    await page.waitForFunction(restedFor, FRAMES, { polling: "raf", timeout: PATIENCE });
    if (open === undefined || open.size === 0) return;
    if (Date.now() - started > PATIENCE)
      throw new Error(`still loading: ${[...open].map((request) => request.url()).join(", ")}`);
    await Promise.race([...open].map((request) => request.response().catch(() => null)));
  }
}

/** Runs in a page, before its own scripts. */
function countTimers(short: number): void {
  const watched = window as Watched;
  const timers = (watched.crossingsTimers = new Set<number>());
  const set = window.setTimeout.bind(window) as (work: TimerHandler, delay?: number) => number;
  const clear = window.clearTimeout.bind(window);
  const counted = (work: TimerHandler, delay = 0, ...words: unknown[]): number => {
    if (typeof work !== "function" || delay > short) return set(work, delay);
    const timer = set(() => {
      timers.delete(timer);
      (work as (...given: unknown[]) => void)(...words);
    }, delay);
    timers.add(timer);
    return timer;
  };
  window.setTimeout = counted as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    timers.delete(Number(timer));
    clear(timer);
  };
}

/** Runs in a page once a frame: whether it has been at rest for so many of them. */
function restedFor(frames: number): boolean {
  const state = window as Watched & { crossingsRest?: number };
  const busy =
    document.readyState !== "complete" ||
    (state.crossingsTimers?.size ?? 0) > 0 ||
    document.querySelector("observablehq-loading, .observablehq--running, [aria-busy=true]") !==
      null;
  state.crossingsRest = busy ? 0 : (state.crossingsRest ?? 0) + 1;
  if (state.crossingsRest < frames) return false;
  state.crossingsRest = 0;
  return true;
}
