/** The lines of a concordance as a table: each keyword under the last, its neighbours to either side. */
import type { AlignedPassage } from "./concordance-aligned.js";
import { type Context, type Stretch, evidenceOf, partsOf } from "./concordance-context.js";
import { type Line, PLACES, type SortKey } from "./concordance-order.js";
import { type Child, element } from "./element.js";
import { documentHref, evidenceHref } from "./evidence.js";
import { neighbourRange } from "./kwic.js";
import { languageName } from "./names.js";

/** A line with the words that it shows. */
export interface ShownLine {
  line: Line;
  title: string;
  context: Context;
  /** Part of the aligned passage; null where there is none, undefined in a document of one language. */
  aligned?: AlignedPassage | null;
}

export interface LinesOptions {
  /** By which places the lines are sorted: their words are coloured. */
  sort?: readonly SortKey[];
  /** Whether there is a column for aligned passages. */
  beside?: boolean;
  /** The line that is open at first (`lineKey`). */
  open?: string;
  /** What a line opens to. */
  contentOf?: (shown: ShownLine) => Promise<Node>;
  /** Called with the key of the line that the reader has opened; an empty one where they closed it. */
  onOpen?: (key: string) => void;
}

/** The element, and how to open a line from outside. */
export type ConcordanceLines = HTMLElement & {
  /** Opens a line, brings it into view and gives it the focus; closes all for an empty key. */
  show(key: string): void;
};

/** A line's name in the address: document, language, start. */
export function lineKey({ passage, start }: Line): string {
  return `${passage.document_id}~${passage.language}~${String(start)}`;
}

/** The table of lines, in the order given; each can be opened. */
export function concordanceLines(
  lines: readonly ShownLine[],
  options: LinesOptions = {},
): ConcordanceLines {
  const { beside = false, contentOf, onOpen } = options;
  const body = element("tbody");
  const rows = new Map(
    lines.map((shown) => [lineKey(shown.line), { shown, row: lineRow(shown, options) }]),
  );
  body.append(...Array.from(rows.values(), ({ row }) => row));
  let opened = "";
  const open = (key: string) => {
    for (const { row } of rows.values()) closeRow(row);
    const at = rows.get(key);
    opened = at ? key : "";
    if (at && contentOf) openRow(at.row, contentOf(at.shown), beside ? 4 : 3);
    return at?.row;
  };
  body.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button.opener") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    open(button.value === opened ? "" : button.value);
    onOpen?.(opened);
  });
  const root = element("div", { class: "crossings-concordance" }, tableOf(body, beside));
  if (options.open) open(options.open);
  return Object.assign(root, {
    show(key: string) {
      if (key === opened) return;
      const row = open(key);
      row?.querySelector("button")?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: "center" });
    },
  });
}

function tableOf(body: HTMLElement, beside: boolean): HTMLElement {
  const heads = ["Document", "Left", "Keyword and right", ...(beside ? ["Aligned passage"] : [])];
  const cells = heads.map((head) => element("th", { scope: "col" }, head));
  return element(
    "table",
    { class: beside ? "beside" : null },
    element("caption", { class: "crossings-unseen" }, "Lines of the concordance"),
    element("thead", {}, element("tr", {}, ...cells)),
    body,
  );
}

function closeRow(row: HTMLElement): void {
  const button = row.querySelector("button.opener");
  if (button?.getAttribute("aria-expanded") !== "true") return;
  button.setAttribute("aria-expanded", "false");
  row.removeAttribute("id");
  row.nextElementSibling?.remove();
}

function openRow(row: HTMLElement, content: Promise<Node>, columns: number): void {
  row.id = "line";
  row.querySelector("button.opener")?.setAttribute("aria-expanded", "true");
  const cell = element("td", { colspan: columns, "aria-busy": "true" });
  row.after(element("tr", { class: "opened" }, cell));
  void content
    .then((node) => cell.append(node))
    .catch((error: unknown) => cell.append(`could not be read: ${String(error)}`))
    .finally(() => cell.removeAttribute("aria-busy"));
}

function lineRow(
  shown: ShownLine,
  { sort = [], beside = false }: LinesOptions,
): HTMLTableRowElement {
  const { line, context } = shown;
  const ranges = sort.map((key) => {
    const place = PLACES[key];
    return place === undefined || place === 0 ? null : neighbourRange(line, place);
  });
  const { language } = line.passage;
  const evidence = evidenceOf(line, context.keyword);
  const keyed = sort.indexOf("K");
  const keyword = element(
    "a",
    { href: evidenceHref(evidence), class: `keyword${keyed < 0 ? "" : ` place-${keyed + 1}`}` },
    context.keyword,
  );
  const right = element("span", {}, ...wordsOf(context.right, ranges));
  return element(
    "tr",
    {},
    element("td", { class: "source" }, ...sourceOf(shown)),
    element(
      "td",
      { class: "left", lang: language },
      element("span", {}, ...wordsOf(context.left, ranges)),
    ),
    element("td", { class: "right", lang: language }, element("span", {}, keyword, right)),
    ...(beside ? [element("td", { class: "aligned" }, ...alignedOf(shown))] : []),
  );
}

function wordsOf(stretch: Stretch, ranges: readonly ([number, number] | null)[]): Child[] {
  return partsOf(stretch, ranges).map(({ text, range }) =>
    range === null ? text : element("span", { class: `place-${range + 1}` }, text),
  );
}

/** Date and title lead to the document, the number to the passage; a button opens the line. */
function sourceOf({ line, title }: ShownLine): Child[] {
  const { document_id, language, position } = line.passage;
  const passage = `${language}-p${String(position)}`;
  const place = `${title}, passage ${String(position)}, character ${String(line.start + 1)}`;
  return [
    element("button", {
      ...{ type: "button", class: "opener", value: lineKey(line), "aria-expanded": "false" },
      "aria-label": `Passage of this line: ${place}`,
      title: "The passage, how it was cut, and what is aligned with it",
    }),
    element(
      "a",
      { href: documentHref(document_id), class: "document", dir: "auto", title },
      element("time", {}, line.date ?? "undated"),
      ` ${title}`,
    ),
    " ",
    element(
      "a",
      {
        href: documentHref(document_id, passage),
        class: "passage",
        "aria-label": `passage ${position} of ${title}, ${languageName(language)}`,
      },
      `${language} ¶${position}`,
    ),
  ];
}

function alignedOf({ aligned, title }: ShownLine): Child[] {
  if (aligned === undefined) return [element("span", { class: "none" }, "in one language")];
  if (aligned === null) return [element("span", { class: "none" }, "not aligned")];
  return alignedWords(aligned, title);
}

/** An aligned passage or part of one, with its likely translations marked, and the way to it. */
export function alignedWords(aligned: AlignedPassage, title: string): Child[] {
  const { document_id, language, position, words, marks } = aligned;
  const texts = partsOf(words, marks).map(({ text, range }) =>
    range === null ? text : element("mark", { class: "likely" }, text),
  );
  return [
    element(
      "a",
      {
        href: documentHref(document_id, `${language}-p${String(position)}`),
        class: "passage",
        "aria-label": `aligned passage ${position} of ${title}, ${languageName(language)}`,
      },
      `${language} ¶${position}`,
    ),
    " ",
    element(
      "span",
      { lang: language, dir: "auto" },
      aligned.cutBefore ? "… " : null,
      ...texts,
      aligned.cutAfter ? " …" : null,
    ),
  ];
}
