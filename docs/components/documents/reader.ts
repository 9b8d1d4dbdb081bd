/**
 * On a document's page: shows the words that an address such as `118207.html#en-c120-145` names, and
 * the way back to the chart that they were reached from. Light: it needs neither tables nor engine.
 *
 * A passage is `<p class="passage" lang="en" id="en-p7" data-start="0">`, where it begins in code points; its text
 * content is the passage, whatever elements stand in it.
 */
import { type WordsRange, parseWordsAnchor, siteRoot } from "../words/evidence.js";
import { markWords, unmarkWords } from "./words-range.js";

/** Follows the address from now on. The function returned stops that and takes the marks out. */
export function readDocument(): () => void {
  const steps = history.length;
  let marks: HTMLElement[] = [];
  let beside: HTMLElement[] = [];
  let bar: HTMLElement | null = null;
  const clear = () => {
    unmarkWords(marks);
    for (const passage of beside) passage.classList.remove(counterpartClass);
    bar?.remove();
    marks = [];
    beside = [];
    bar = null;
  };
  const follow = () => {
    clear();
    const range = parseWordsAnchor(decodedHash());
    if (!range) return;
    marks = markRange(range);
    beside = counterpartsOf(marks, range.language);
    for (const passage of beside) passage.classList.add(counterpartClass);
    bar = evidenceBar(range, marks, steps, clear);
    if (beside.length > 0)
      bar.querySelector("p")?.append("; what is aligned with it has a line at its side");
    document.body.append(bar);
    reach(marks);
  };
  addEventListener("hashchange", follow);
  follow();
  return () => {
    removeEventListener("hashchange", follow);
    clear();
  };
}

function decodedHash(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    return "";
  }
}

/** Marks the words in every passage that holds some of them. */
function markRange({ language, start, stop }: WordsRange): HTMLElement[] {
  const passages = document.querySelectorAll<HTMLElement>("[data-start][lang]");
  return Array.from(passages).flatMap((passage) => {
    if (passage.lang !== language) return [];
    const from = Number(passage.dataset["start"]);
    return from >= stop ? [] : markWords(passage, start - from, stop - from);
  });
}

const counterpartClass = "crossings-counterpart";

/** The passages of the other language that say what the marked ones say: those of the same beads. */
function counterpartsOf(marks: readonly HTMLElement[], language: string): HTMLElement[] {
  const beads = new Set(marks.map((mark) => mark.closest(".bead")));
  return Array.from(beads).flatMap((bead) =>
    Array.from(bead?.querySelectorAll<HTMLElement>("[data-start][lang]") ?? []).filter(
      ({ lang }) => lang !== language,
    ),
  );
}

function reach([first]: HTMLElement[]): void {
  if (!first) return;
  if (first.getClientRects().length === 0) showBothSides();
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
  first.scrollIntoView({ block: "center" });
}

// The reader may have hidden the language that the words are in.
function showBothSides(): void {
  document.querySelector<HTMLInputElement>("#show-both")?.click();
}

function evidenceBar(
  range: WordsRange,
  marks: readonly HTMLElement[],
  steps: number,
  clear: () => void,
): HTMLElement {
  const bar = document.createElement("aside");
  bar.className = "crossings-evidence";
  bar.setAttribute("aria-label", "Highlighted words");
  const message = document.createElement("p");
  message.textContent = marks.length
    ? `Highlighted: ${range.language}, characters ${range.start + 1} to ${range.stop}`
    : `No such words here: ${range.language}, characters ${range.start + 1} to ${range.stop}`;
  bar.append(message, ...wayBack(steps), clearButton(clear));
  return bar;
}

function clearButton(clear: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = marksOff;
  button.addEventListener("click", () => {
    clear();
    history.replaceState(history.state, "", location.pathname + location.search);
  });
  return button;
}

const marksOff = "Remove the highlight";

// Every stretch looked at on this page is a step of its history; the chart lies before the first.
function wayBack(stepsBefore: number): HTMLElement[] {
  const address = backAddress(document.referrer, location.href, siteRoot().href);
  if (address === null) return [];
  const link = document.createElement("a");
  link.href = address;
  link.textContent = "Back to where you came from";
  link.addEventListener("click", (event) => {
    if (!cameByLink(stepsBefore) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.go(stepsBefore - history.length - 1);
  });
  return [link];
}

/** Whether the step before this page's first is where the reader came from. */
function cameByLink(stepsBefore: number): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return stepsBefore > 1 && (entry as PerformanceNavigationTiming | undefined)?.type === "navigate";
}

/**
 * Where a reader came from, if that is a page of this site and not this page: a referrer from elsewhere
 * is nobody's chart. Null where there is no way back.
 */
export function backAddress(referrer: string, here: string, root: string): string | null {
  if (!URL.canParse(referrer) || !referrer.startsWith(root)) return null;
  const from = new URL(referrer);
  return from.pathname === new URL(here).pathname ? null : from.href;
}
