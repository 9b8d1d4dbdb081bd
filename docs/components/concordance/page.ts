/** The page of lines: what the address asks for, found, put in order, and shown a page at a time. */
import { type Alignment, alignedPart, alignedPassages } from "./aligned.js";
import { contextOf, sortedRanges } from "./context.js";
import type { ConcordanceCorpus } from "./corpus.js";
import { type CountedConcordance, CountedLines, countLines } from "./counted.js";
import { type Concordance, type ConcordanceQuery, alignmentFor, findLines } from "./find.js";
import { type ConcordanceLines, concordanceLines } from "./lines.js";
import type { LineSequence, ReadText } from "./found-lines.js";
import { type Line, PLACES, type PlacedLine, orderedLines, parseSort } from "./order.js";
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

/** What was found: every line with its passage, or lines that were counted. */
export type Found = Concordance | CountedConcordance;

/** Counts the lines where that will do, else finds them; shows how far it is where that takes long. */
export async function findWithProgress(
  corpus: ConcordanceCorpus,
  query: ConcordanceQuery,
): Promise<Found> {
  return withProgress(
    async () => (await countLines(corpus, query)) ?? (await findLines(corpus, query)),
  );
}

async function withProgress<Value>(work: () => Promise<Value>): Promise<Value> {
  const progress = startProgress("the words of the documents", NaN);
  try {
    return await work();
  } finally {
    progress.end();
  }
}

/** What was found with all its lines: those that were only counted are read now. */
export async function wholeOf(found: Found): Promise<Concordance> {
  const { lines } = found;
  return lines instanceof CountedLines ? withProgress(() => lines.whole()) : (found as Concordance);
}

/** What stands beside the lines in the documents' other languages; counted lines have none. */
export function besides(corpus: ConcordanceCorpus, { lines, texts }: Found): Promise<Alignment> {
  return alignmentFor(corpus, lines instanceof CountedLines ? [] : (texts as readonly ReadText[]));
}

/** The lines to show, in order: those whose aligned passages have the term asked for, where one is. */
export async function arrangedLines(
  found: Found,
  alignment: Alignment,
  { sort, order, with: term }: Pick<ConcordanceState, "sort" | "order" | "with">,
): Promise<LineSequence | CountedLines> {
  if (term === "" && parseSort(sort).length === 0) return found.lines;
  const { lines } = await wholeOf(found);
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
export async function linesPage(
  lines: LineSequence | CountedLines,
  view: LinesView,
): Promise<HTMLElement> {
  const { state } = view;
  const values = state.values();
  const page = await pageOf(lines, values);
  const from = (page - 1) * PAGE;
  const beside = values.beside !== "no" && haveBoth(lines, view.alignment.bilingual);
  const shown =
    lines instanceof CountedLines
      ? (await lines.slice(from, from + PAGE)).map((line) => countedLine(line, view))
      : lines.slice(from, from + PAGE).map((line) => shownLine(line, view, beside));
  const table = concordanceLines(await Promise.all(shown), {
    sort: parseSort(values.sort),
    beside,
    open: values.line,
    contentOf: async ({ line, title }) => openedLine(await cutLine(line, lines), title, view),
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
async function pageOf(
  lines: LineSequence | CountedLines,
  { line, page }: Pick<ConcordanceState, "line" | "page">,
): Promise<number> {
  const at = line === "" ? -1 : await placeOf(lines, line);
  if (at >= 0) return Math.floor(at / PAGE) + 1;
  const asked = /^\d+$/.test(page) ? Number(page) : 1;
  return Math.min(Math.max(1, asked), Math.max(1, Math.ceil(lines.length / PAGE)));
}

/** Whether one of the lines stands in a document in two languages. */
function haveBoth(lines: LineSequence | CountedLines, bilingual: ReadonlySet<string>): boolean {
  if (bilingual.size === 0 || lines instanceof CountedLines) return false;
  for (const { passage } of lines) if (bilingual.has(passage.document_id)) return true;
  return false;
}

/** Which of the lines has a key, from 0; -1 for none. */
function placeOf(lines: LineSequence | CountedLines, key: string): number | Promise<number> {
  if (lines instanceof CountedLines) return lines.placeOf(key);
  let at = 0;
  for (const line of lines) {
    // Most lines stand elsewhere, and need no key to be told by.
    if (key.endsWith(`~${String(line.start)}`) && lineKey(line) === key) return at;
    at++;
  }
  return -1;
}

async function shownLine(line: Line, view: LinesView, beside: boolean): Promise<ShownLine> {
  const { corpus, alignment, telling, state } = view;
  const places = parseSort(state.get("sort")).map((key) => PLACES[key]);
  const shown = { ...(await countedLine(line, view)), ranges: sortedRanges(line, places) };
  if (!beside || !alignment.bilingual.has(line.passage.document_id)) return shown;
  return { ...shown, aligned: await alignedPart(line, alignment, corpus.tables.read, telling) };
}

async function countedLine(line: PlacedLine, { corpus }: LinesView): Promise<ShownLine> {
  const { document_id } = line.passage;
  const title = corpus.documents.find(({ id }) => id === document_id)?.title ?? document_id;
  return { line, title, context: await contextOf(line, corpus.tables.read), ranges: [] };
}

/** A line of a page with its passage as it was cut. Rejects where it has none. */
async function cutLine(line: PlacedLine, lines: LineSequence | CountedLines): Promise<Line> {
  if (!(lines instanceof CountedLines)) return line as Line;
  const cut = await lines.cutLine(line);
  if (!cut) throw new Error(`no such line: ${lineKey(line)}`);
  return cut;
}

async function openedLine(
  line: Line,
  title: string,
  { corpus, alignment, telling, state }: LinesView,
): Promise<HTMLElement> {
  const { read } = corpus.tables;
  const { document_id, language, position } = line.passage;
  const bounds =
    alignment.bounds.get(passageKey(document_id, language, position)) ??
    (await corpus.tables.ownPassages(new Set([document_id]))).find(
      (is) => is.language === language && is.position === position,
    );
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
  lines: LineSequence | CountedLines,
  state: UrlState<ConcordanceState>,
): void {
  const stop = state.subscribe((values) => {
    if (!root.isConnected) stop();
    else if (values.line === "" || table.has(values.line)) table.show(values.line);
    else
      void pageOf(lines, values).then((page) => state.set({ page: String(page) }, { push: false }));
  });
  if (state.get("line") === "") return;
  // Only now is the table on the page, where it can be scrolled to.
  requestAnimationFrame(() => table.querySelector("#line")?.scrollIntoView({ block: "center" }));
}
