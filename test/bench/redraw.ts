/** How long pages of a large corpus take from a filter's change to what it shows, against the bare SQL that they ask. */
import type { Browser, Page } from "playwright-core";
import type { Engine } from "../../docs/components/query/engine.js";
import { withBrowser, withPage } from "../browser/chromium.js";
import { serveSite } from "../browser/served.js";
import { largeSite } from "./large-site.js";
import { printRow } from "./print.js";

/** A page, and the filter of it that is changed: a list of choices, or a field and what is typed into it. */
interface Filtered {
  path: string;
  label: string;
  typed?: readonly string[];
  /** What stands there once the page has answered for the first time; a table or a figure by default. */
  answer?: string;
}

const PAGES: readonly Filtered[] = [
  { path: "/crossings", label: "Place, with all in it" },
  { path: "/timeline", label: "Role" },
  { path: "/map", label: "Document" },
  { path: "/citations", label: "Documents shown" },
  { path: "/correspondence", label: "Whose letters" },
  { path: "/terms", label: "Kind" },
  { path: "/missing", label: "Kind" },
  { path: "/quality", label: "Kind" },
  { path: "/documents", label: "Kind" },
  { path: "/names", label: "Search", typed: ["kim", "taiwan", "department", "e", "chou"] },
  { path: "/concordance?q=government", label: "Kind", answer: "#lines" },
  { path: "/concordance?q=the", label: "Kind", answer: "#lines" },
  { path: "/search?q=government", label: "Order" },
];

/** Changes of a filter that count, after two that may load tables. */
const CHANGES = 20;

/** Least that is aimed at, in milliseconds: what a reader takes for at once. */
const AIM = 300;

/** Widths of a row's columns: each is printed as it comes, since all of them take minutes. */
const WIDTHS = [38, 7, 8, 8, 12, 8, 8, 4];

/** Prints p50 and p95 of each page; `--site DIR` names a built site, else the twelve volumes are built. */
export async function redraw(flags: readonly string[]): Promise<void> {
  const site = await largeSite("filter to redraw", flags);
  if (site === undefined) return;
  const served = await serveSite(site);
  const heads = ["filter to redraw", "changes", "p50", "p95", "bare SQL p50", "p95", "aim", ""];
  printRow(heads, WIDTHS);
  try {
    await withBrowser(async (browser) => {
      for (const filtered of PAGES) printRow(await rowOf(browser, served.origin, filtered), WIDTHS);
    });
  } finally {
    await served.close();
  }
}

/** Milliseconds from a change to the last thing that it changed, and of the same queries by themselves. */
interface Change {
  redrawn: number;
  bare: number;
}

async function rowOf(browser: Browser, origin: string, filtered: Filtered): Promise<string[]> {
  const { path, label } = filtered;
  const changes = await withPage(
    browser,
    origin,
    (page) => changesOn(page, origin + path, filtered),
    // What is wrong on a page is for the tests to say.
    { expected: /./, viewport: { width: 1280, height: 800 } },
  );
  const redrawn = changes.map((change) => change.redrawn);
  const bare = changes.map((change) => change.bare);
  const aim = Math.max(AIM, 2 * share(bare, 0.95));
  const late = share(redrawn, 0.95) > aim ? "late" : "";
  const figures = [redrawn, bare].flatMap((times) => [share(times, 0.5), share(times, 0.95)]);
  const cells = [...figures, aim].map((time) => `${time.toFixed(0)} ms`);
  return [`${path}: ${label}`, String(changes.length), ...cells, late];
}

/** The value below which a share of some figures lies, itself one of them. */
function share(figures: readonly number[], of: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * of) - 1)] ?? NaN;
}

async function changesOn(page: Page, url: string, filtered: Filtered): Promise<Change[]> {
  await page.goto(url);
  const label = page.locator("main label", { hasText: new RegExp(`^\\s*${filtered.label}`) });
  const control = label.locator("select, input").first();
  await control.waitFor();
  await page
    .locator(filtered.answer ?? "main :is(table, figure, ol, article)")
    .filter({ visible: true })
    .first()
    .waitFor();
  const id = await control.evaluate((node) => {
    return [...document.querySelectorAll("input, select")].indexOf(node);
  });
  await page.evaluate(changed, { id, value: null });
  const values = filtered.typed ?? (await page.evaluate(choicesOf, id));
  const wanted = Array.from(
    { length: CHANGES + 2 },
    (_, nth) =>
      values[
        Math.floor((nth * values.length) / Math.min(values.length, CHANGES + 2)) % values.length
      ]!,
  );
  const changes: Change[] = [];
  for (const value of wanted) changes.push(await page.evaluate(changed, { id, value }));
  return changes.slice(2);
}

/** In the page: the choices of a list. */
function choicesOf(id: number): string[] {
  const control = document.querySelectorAll("input, select")[id];
  return control instanceof HTMLSelectElement
    ? Array.from(control.options, ({ value }) => value)
    : [];
}

/** In the page: changes a field, waits until nothing more changes, and asks again what was asked for it. */
async function changed({ id, value }: { id: number; value: string | null }): Promise<Change> {
  /** Milliseconds without a change after which a page is done; longer than it waits for the next key. */
  const quiet = 600;
  const session = (globalThis as { crossingsSession?: { engine: Promise<Engine> | null } })
    .crossingsSession;
  const engine = await session?.engine;
  const asked: Parameters<Engine["run"]>[] = [];
  const run = engine ? engine.run.bind(engine) : undefined;
  if (engine && run)
    engine.run = (...query) => {
      asked.push(query);
      return run(...query);
    };
  const main = document.querySelector("main")!;
  const control = document.querySelectorAll<HTMLInputElement>("input, select")[id];
  const started = performance.now();
  let last = started;
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
  if (control && value !== null) {
    control.value = value;
    for (const name of ["input", "change"])
      control.dispatchEvent(new Event(name, { bubbles: true }));
  }
  const isBusy = () => document.querySelector("observablehq-loading, [aria-busy=true]") !== null;
  while (isBusy() || performance.now() - Math.max(last, started) < quiet)
    await new Promise((done) => requestAnimationFrame(done));
  observer.disconnect();
  if (engine && run) engine.run = run;
  const before = performance.now();
  for (const query of asked) await run?.(...query);
  return { redrawn: last - started, bare: performance.now() - before };
}
