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
  const controls = page.locator(CONTROLS);
  const url = page.url();
  const seen = new Map<string, number>();
  let used = 0;
  // A control may add or remove others, so their number is asked for again each time, when all is drawn.
  for (let index = 0; index < (await controls.count()); index++) {
    const control = controls.nth(index);
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue;
    const look = await lookOf(control);
    seen.set(look, (seen.get(look) ?? 0) + 1);
    if ((seen.get(look) ?? 0) > ALIKE) continue;
    await use(control);
    used++;
    await atRest(page);
    if (new URL(page.url()).pathname === new URL(url).pathname) continue;
    await page.goto(url);
    await atRest(page);
  }
  return used;
}

/** What a reader tells a control by: its kind, and its words, numbers apart; without words its place in the style. */
function lookOf(control: Locator): Promise<string> {
  return control.evaluate((element) => {
    const { localName, textContent } = element;
    // What can be chosen or typed is not what the control is called.
    const own = ["select", "textarea"].includes(localName) ? "" : textContent.trim();
    const name =
      own || element.closest("label")?.firstChild?.textContent || element.getAttribute("class");
    const label = localName === "button" ? "" : (element.getAttribute("aria-label") ?? "");
    const kind = element.getAttribute("type") ?? "";
    return [localName, kind, name, label].join("|").replace(/\d+/g, "0");
  });
}

async function use(control: Locator): Promise<void> {
  const kind = await control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.localName,
  );
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
