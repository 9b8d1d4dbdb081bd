/** What the Tab key reaches on a page, and whether a reader sees where the focus is. */
import type { Page } from "playwright-core";

const FOCUSABLE =
  "a[href], button, input, select, textarea, details > summary, [tabindex]:not([tabindex^='-'])";

/** What is wrong for someone without a mouse. */
export interface KeyboardFaults {
  /** Controls and links that are seen and that Tab does not reach. */
  unreached: string[];
  /** What shows no sign of having the focus. */
  unmarked: string[];
}

/** Presses Tab through the whole page. */
export async function tabThrough(page: Page): Promise<KeyboardFaults> {
  await makeWhatIsSeen(page);
  await page.evaluate(listen);
  const limit = 50 + (await page.locator(FOCUSABLE).count());
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(isDone)) break;
  }
  return page.evaluate(faults, FOCUSABLE);
}

/** What is made only for those who come to it is made, so that Tab finds it. */
async function makeWhatIsSeen(page: Page): Promise<void> {
  for (const place of await page.locator(".crossings-when-seen").all()) {
    await place.evaluate((element) => element.scrollIntoView());
    await place.locator(":scope > *").first().waitFor();
  }
  await page.evaluate(() => scrollTo(0, 0));
}

interface Watched extends Window {
  /** How each element that had the focus looked then. */
  focused: Map<Element, string>;
  look: (element: Element) => string;
}

/** Runs in the page: remembers what gets the focus, and how it and what is in it look then. */
function listen(): void {
  const watched = window as unknown as Watched;
  watched.focused = new Map();
  watched.look = (element) =>
    [element, ...element.children]
      .slice(0, 4)
      .map((part) => {
        const { outline, boxShadow, stroke, strokeWidth, fill, filter, border } =
          getComputedStyle(part);
        return [outline, boxShadow, stroke, strokeWidth, fill, filter, border].join(" ");
      })
      .join("; ");
  document.addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    watched.focused.set(element, watched.look(element));
  });
}

/** Runs in the page: the focus has come round when the body has it again. */
function isDone(): boolean {
  return document.activeElement === document.body;
}

/** Runs in the page: one radio of a group stands for the others, and a hidden element for nothing. */
function faults(focusable: string): { unreached: string[]; unmarked: string[] } {
  const { focused, look } = window as unknown as Watched;
  const groups = new Set([...focused.keys()].map((element) => element.getAttribute("name")));
  const isMissed = (element: Element) =>
    !focused.has(element) &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    !element.matches(":disabled, [inert] *, dialog:not([open]) *, [tabindex^='-']") &&
    !(element.matches("[type=radio]") && groups.has(element.getAttribute("name")));
  const isUnmarked = (element: Element) =>
    element !== document.activeElement && focused.get(element) === look(element);
  const show = (element: Element) => element.outerHTML.slice(0, 120);
  return {
    unreached: [...document.querySelectorAll(focusable)].filter(isMissed).map(show),
    unmarked: [...focused.keys()].filter(isUnmarked).map(show),
  };
}
