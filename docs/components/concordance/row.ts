/** A line of a concordance as a row of a table: the keyword under the last, its neighbours to either side. */
import type { AlignedPassage } from "./aligned.js";
import { type Context, type Stretch, evidenceOf, partsOf } from "./context.js";
import type { PlacedLine, SortKey } from "./order.js";
import { type Child, element } from "../element.js";
import { documentHref, evidenceHref } from "../words/evidence.js";
import { languageName } from "../words/names.js";

/** A line with the words that it shows. */
export interface ShownLine {
  line: PlacedLine;
  title: string;
  context: Context;
  /** Where the words stand that lines are sorted by; null for a key that is no place. */
  ranges: readonly ([number, number] | null)[];
  /** Part of the aligned passage; null where there is none, undefined in a document of one language. */
  aligned?: AlignedPassage | null;
}

/** A line's name in the address: document, language, start. */
export function lineKey({ passage, start }: PlacedLine): string {
  return `${passage.document_id}~${passage.language}~${String(start)}`;
}

/** The row. The words by which lines are sorted have a colour each; `beside` adds a column for what is aligned. */
export function lineRow(
  shown: ShownLine,
  sort: readonly SortKey[],
  beside: boolean,
): HTMLTableRowElement {
  const { line, context, ranges } = shown;
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
    { role: "row" },
    element("td", { role: "cell", class: "source" }, element("span", {}, ...sourceOf(shown))),
    element(
      "td",
      { role: "cell", class: "left", lang: language },
      element("span", {}, element("span", {}, ...wordsOf(context.left, ranges))),
    ),
    element(
      "td",
      { role: "cell", class: "right", lang: language },
      element("span", {}, keyword, right),
    ),
    ...(beside ? [element("td", { role: "cell", class: "aligned" }, ...alignedOf(shown))] : []),
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
        "aria-label": `${language} ¶${position}, passage of ${title}, ${languageName(language)}`,
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
        "aria-label": `${language} ¶${position}, aligned passage of ${title}, ${languageName(language)}`,
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
