/** The page of lines: what the address asks for, found, put in order, and shown a page at a time. */
import { type Alignment, alignedPart, alignedPassages } from "./aligned.js";
import { contextOf } from "./context.js";
import type { ConcordanceCorpus } from "./corpus.js";
import { type Concordance, type ConcordanceQuery, findLines } from "./find.js";
import { type ConcordanceLines, concordanceLines } from "./lines.js";
import type { LineSequence } from "./found-lines.js";
import { type Line, orderedLines, parseSort } from "./order.js";
import { UNITS, openedPassage } from "./passage.js";
import { type ShownLine, lineKey } from "./row.js";
import type { ConcordanceState } from "./state.js";
import { element } from "../element.js";
import { inPageHref } from "../address/in-page-links.js";
import { number } from "../words/names.js";
import { startProgress } from "../query/progress.js";
import { passageKey } from "./translation-beads.js";
import { linesWith } from "./translation-pairs.js";
import type { UrlState } from "../address/url-state.js";

/** Lines on a page. */
const PAGE = 50;

/** Finds the lines, and shows how far it is where that takes long. */
export async function findWithProgress(
  corpus: ConcordanceCorpus,
  query: ConcordanceQuery,
): Promise<Concordance> {
  const progress = startProgress("the words of the documents", NaN);
  try {
    return await findLines(corpus, query);
  } finally {
    progress.end();
  }
}

/** The lines to show, in order: those whose aligned passages have the term asked for, where one is. */
export function arrangedLines(
  lines: LineSequence,
  alignment: Alignment,
  { sort, order, with: term }: Pick<ConcordanceState, "sort" | "order" | "with">,
): LineSequence {
  const wanted = term === "" ? lines : linesWith(lines, alignment, term);
  const keys = parseSort(sort);
  // They stand in the text's own order, and seldom does a reader see more than a page of them.
  if (keys.length === 0) return wanted;
  return orderedLines(wanted, keys, { frequent: order === "frequent" });
}

/** What lines are shown with. */
export interface LinesView {
  corpus: ConcordanceCorpus;
  alignment: Alignment;
  /** Likely translations, to mark in aligned passages. */
  telling: ReadonlySet<string>;
  state: UrlState<ConcordanceState>;
}

/** A page of lines: that which the address asks for, or the one that the open line stands on. */
export async function linesPage(lines: LineSequence, view: LinesView): Promise<HTMLElement> {
  const { alignment, state } = view;
  const values = state.values();
  const page = pageOf(lines, values);
  const from = (page - 1) * PAGE;
  const beside =
    values.beside !== "no" && alignment.bilingual.size > 0 && haveBoth(lines, alignment.bilingual);
  const shown = await Promise.all(
    lines.slice(from, from + PAGE).map((line) => shownLine(line, view, beside)),
  );
  const table = concordanceLines(shown, {
    sort: parseSort(values.sort),
    beside,
    open: values.line,
    contentOf: (line) => openedLine(line, view),
    onOpen: (key) => state.set({ line: key, page: page === 1 ? "" : String(page) }),
  });
  const root = element(
    "div",
    { id: "lines" },
    ...chosenTerm(values),
    table,
    pager(lines.length, page, state),
  );
  followLine(table, root, lines, state);
  return root;
}

/** The page that the state asks for, from 1. */
export function pageOf(
  lines: LineSequence,
  { line, page }: Pick<ConcordanceState, "line" | "page">,
): number {
  const at = line === "" ? -1 : placeOf(lines, line);
  if (at >= 0) return Math.floor(at / PAGE) + 1;
  const asked = /^\d+$/.test(page) ? Number(page) : 1;
  return Math.min(Math.max(1, asked), Math.max(1, Math.ceil(lines.length / PAGE)));
}

/** Whether one of the lines stands in a document in two languages. */
function haveBoth(lines: LineSequence, bilingual: ReadonlySet<string>): boolean {
  for (const { passage } of lines) if (bilingual.has(passage.document_id)) return true;
  return false;
}

/** Which of the lines has a key, from 0; -1 for none. */
function placeOf(lines: LineSequence, key: string): number {
  let at = 0;
  for (const line of lines) {
    // Most lines stand elsewhere, and need no key to be told by.
    if (key.endsWith(`~${String(line.start)}`) && lineKey(line) === key) return at;
    at++;
  }
  return -1;
}

async function shownLine(
  line: Line,
  { corpus, alignment, telling }: LinesView,
  beside: boolean,
): Promise<ShownLine> {
  const { document_id } = line.passage;
  const title = corpus.documents.find(({ id }) => id === document_id)?.title ?? document_id;
  const context = await contextOf(line, corpus.tables.read);
  if (!beside || !alignment.bilingual.has(document_id)) return { line, title, context };
  const aligned = await alignedPart(line, alignment, corpus.tables.read, telling);
  return { line, title, context, aligned };
}

async function openedLine(
  { line, title }: ShownLine,
  { corpus, alignment, telling, state }: LinesView,
): Promise<HTMLElement> {
  const { read } = corpus.tables;
  const { document_id, language, position } = line.passage;
  const bounds = alignment.bounds.get(passageKey(document_id, language, position));
  const { start, stop } = bounds ?? line;
  const words = { start, text: await read(document_id, language, start, stop) };
  const aligned = alignment.bilingual.has(document_id)
    ? { aligned: await alignedPassages(line, alignment, read, telling) }
    : {};
  return openedPassage(
    { passage: line.passage, words, place: [line.start, line.stop], title, ...aligned },
    {
      unit: UNITS.find((unit) => unit === state.get("units")) ?? "words",
      onUnit: (unit) => state.set({ units: unit === "words" ? "" : unit }),
    },
  );
}

/** What the lines are narrowed to, with the way back to all. */
function chosenTerm({ with: term }: ConcordanceState): HTMLElement[] {
  if (term === "") return [];
  return [
    element(
      "p",
      { class: "result-count", role: "status" },
      "Only lines whose aligned passages have ",
      element("strong", {}, term),
      ". ",
      element(
        "a",
        { href: inPageHref({ with: "", page: "", line: "" }, "lines") },
        "Show all lines",
      ),
    ),
  ];
}

function pager(count: number, page: number, state: UrlState<ConcordanceState>): HTMLElement {
  const pages = Math.max(1, Math.ceil(count / PAGE));
  const turn = (label: string, to: number) => {
    const button = element("button", { type: "button" }, label);
    button.disabled = to < 1 || to > pages;
    button.addEventListener("click", () =>
      state.set({ page: to === 1 ? "" : String(to), line: "" }),
    );
    return button;
  };
  const from = Math.min(count, (page - 1) * PAGE + 1);
  const range = `Lines ${number(from)} to ${number(Math.min(count, page * PAGE))} of ${number(count)}`;
  return element(
    "div",
    { class: "pager" },
    element("p", {}, count === 0 ? "No lines" : range),
    turn("Previous", page - 1),
    turn("Next", page + 1),
  );
}

/** Opens the line that the address names, on whatever page it stands, while the element is shown. */
function followLine(
  table: ConcordanceLines,
  root: HTMLElement,
  lines: LineSequence,
  state: UrlState<ConcordanceState>,
): void {
  const stop = state.subscribe((values) => {
    if (!root.isConnected) stop();
    else if (values.line === "" || table.has(values.line)) table.show(values.line);
    else state.set({ page: String(pageOf(lines, values)) }, { push: false });
  });
  if (state.get("line") === "") return;
  // Only now is the table on the page, where it can be scrolled to.
  requestAnimationFrame(() => table.querySelector("#line")?.scrollIntoView({ block: "center" }));
}
