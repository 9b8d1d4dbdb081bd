/** Uses the controls of a page, as a curious reader does. */
import type { ElementHandle, Locator, Page } from "playwright-core";
import { atRest } from "./idle.js";

const CONTROLS = "button, input, select, textarea, details > summary";

/** What a control that is seen and not yet usable is given, in milliseconds, on a loaded machine. */
const PATIENCE = { timeout: 60_000 };

/** Of controls that look and read alike, such as the same command of each chart's menu, so many are used. */
const ALIKE = 2;

/** Activates each visible control once, of those alike the first few; returns how many. Leaves the page where it was. */
export async function useEveryControl(page: Page): Promise<number> {
  const url = page.url();
  const seen: Record<string, number> = {};
  let used = 0;
  // A control may add or remove others, so the next is looked for each time, when all is drawn.
  for (let from = 0; ;) {
    const next = await page.evaluate(nextControl, { controls: CONTROLS, from, seen, alike: ALIKE });
    if (next === null) return used;
    seen[next.look] = (seen[next.look] ?? 0) + 1;
    from = next.index + 1;
    await use(page.locator(CONTROLS).nth(next.index), next.kind);
    used++;
    await atRest(page);
    if (new URL(page.url()).pathname === new URL(url).pathname) continue;
    await page.goto(url);
    await atRest(page);
  }
}

interface Wanted {
  controls: string;
  /** Those before this one have had their turn. */
  from: number;
  /** How many of each look have been used. */
  seen: Record<string, number>;
  alike: number;
}

/**
 * Runs in the page: the next control that can be seen and used and has not been used often enough; null where there is
 * none. A reader tells it by its kind, and by its words, numbers apart; without words by its place in the style.
 */
function nextControl({ controls, from, seen, alike }: Wanted) {
  const lookOf = (element: Element) => {
    const { localName, textContent } = element;
    // What can be chosen or typed is not what the control is called.
    const own = ["select", "textarea"].includes(localName) ? "" : textContent.trim();
    const name =
      own || element.closest("label")?.firstChild?.textContent || element.getAttribute("class");
    const label = localName === "button" ? "" : (element.getAttribute("aria-label") ?? "");
    const kind = element.getAttribute("type") ?? "";
    return [localName, kind, name, label].join("|").replace(/\d+/g, "0");
  };
  const canBeUsed = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const seen = width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    return seen && !element.matches(":disabled, [aria-disabled=true]");
  };
  const all = [...document.querySelectorAll(controls)];
  for (const [index, element] of all.entries()) {
    if (index < from || !canBeUsed(element)) continue;
    const look = lookOf(element);
    if ((seen[look] ?? 0) >= alike) continue;
    const kind = element instanceof HTMLInputElement ? element.type : element.localName;
    return { index, look, kind };
  }
  return null;
}

async function use(control: Locator, kind: string): Promise<void> {
  if (kind === "select") await chooseLast(control);
  else if (["text", "search", "textarea"].includes(kind)) await type(control, "a");
  else if (kind === "number" || kind === "range") await control.press("ArrowUp");
  else if (kind === "date") await control.fill("1960-01-01");
  // A styled box may lie beside or under what a reader clicks; the key works on all of them.
  else if (kind === "checkbox" || kind === "radio") await control.press(" ");
  else await control.click({ ...PATIENCE, noWaitAfter: true });
}

/** Types, waits for what typing sets off, and takes it back. */
async function type(control: Locator, text: string): Promise<void> {
  // The element itself, for what was asked for before may only now redraw this part of the page.
  const field = (await control.elementHandle(PATIENCE)) as ElementHandle<HTMLInputElement>;
  const before = await field.inputValue();
  await fillUnlessGone(field, text);
  await atRest(control.page());
  await fillUnlessGone(field, before);
}

async function fillUnlessGone(field: ElementHandle<HTMLInputElement>, text: string): Promise<void> {
  try {
    await field.fill(text);
  } catch (error) {
    if (await field.evaluate((element) => element.isConnected)) throw error;
  }
}

async function chooseLast(control: Locator): Promise<void> {
  // The element itself, for a choice may redraw the page, and the control be another one by number.
  const select = (await control.elementHandle(PATIENCE)) as ElementHandle<HTMLSelectElement>;
  const before = await select.inputValue();
  const last = await select.evaluate((element) => element.options.item(element.length - 1)?.value);
  await select.selectOption(last ?? before);
  await atRest(control.page());
  if (await select.evaluate((element) => element.isConnected)) await select.selectOption(before);
}
