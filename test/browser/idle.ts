/**
 * When a page has come to rest, told by its state and never by a time: no cell runs, nothing says that it is
 * busy, no request is on its way, and no short timer (of a field that waits for the next key) is set.
 */
import type { Page, Request } from "playwright-core";

/** Timers up to this many milliseconds are part of what a page is doing; longer ones are its patience. */
const SHORT = 1_000;

/** Frames in a row that a page must be at rest: an answer is drawn a few frames after it has come. */
const FRAMES = 3;

/** What a page that cannot come to rest is given, in milliseconds. */
const PATIENCE = 120_000;

/** Framework's own runtime, as far as it tells which cells have yet to run. */
interface CellRuntime {
  _computing: Promise<void> | null;
  _dirty: Set<unknown>;
  _updates: Set<unknown>;
  _variables: Set<{ _reachable: boolean; _promise: Promise<unknown> }>;
}

interface Watched extends Window {
  crossingsTimers?: Set<number>;
  crossingsRuntimes?: CellRuntime[];
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
  await page.addInitScript(findRuntimes);
}

/** Waits until a page is at rest. Throws with what still goes on. */
export async function atRest(page: Page): Promise<void> {
  const open = requests.get(page);
  for (const started = Date.now(); ;) {
    await cellsAtRest(page);
    if (open === undefined || open.size === 0) return;
    if (Date.now() - started > PATIENCE)
      throw new Error(`still loading: ${[...open].map((request) => request.url()).join(", ")}`);
  }
}

/** The same but for what is loaded outside the page's own cells; a page that is left is waited for anew. */
async function cellsAtRest(page: Page): Promise<void> {
  for (;;) {
    try {
      await page.evaluate(rest, { frames: FRAMES, patience: PATIENCE });
      return;
    } catch (error) {
      if (!/context was destroyed|because of a navigation/.test(String(error))) throw error;
      await page.waitForLoadState();
    }
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

/** Runs in a page, before its own scripts: keeps each runtime of cells that is made. */
function findRuntimes(): void {
  const runtimes = ((window as Watched).crossingsRuntimes = [] as CellRuntime[]);
  const define = Object.defineProperties.bind(Object);
  Object.defineProperties = (object, properties) => {
    const defined = define(object, properties);
    if ("_computing" in properties && "_variables" in properties)
      runtimes.push(defined as unknown as CellRuntime);
    return defined;
  };
}

/** Runs in a page: ends when it has been at rest for so many frames. */
async function rest({ frames, patience }: { frames: number; patience: number }): Promise<void> {
  const { crossingsTimers: timers, crossingsRuntimes: runtimes = [] } = window as Watched;
  const nextFrame = () => new Promise<false>((done) => requestAnimationFrame(() => done(false)));
  const goingOn = () =>
    [
      document.readyState !== "complete" && "the page loads",
      timers && timers.size > 0 && "a timer is set",
      document.querySelector("observablehq-loading, [aria-busy=true]") && "it says that it is busy",
      runtimes.some(
        ({ _computing, _dirty, _updates }) =>
          _computing !== null || _dirty.size + _updates.size > 0,
      ) && "cells are to run",
    ].find(Boolean);
  const cellsHaveRun = () =>
    Promise.allSettled(
      runtimes
        .flatMap(({ _variables }) => [..._variables])
        .flatMap(({ _reachable, _promise }) => (_reachable ? [_promise] : [])),
    ).then(() => true);
  const started = performance.now();
  for (let rested = 0; rested < frames;) {
    const what =
      goingOn() ?? ((await Promise.race([cellsHaveRun(), nextFrame()])) || "a cell runs");
    rested = what === true ? rested + 1 : 0;
    if (performance.now() - started > patience) throw new Error(`no rest: ${String(what)}`);
    await nextFrame();
  }
}
