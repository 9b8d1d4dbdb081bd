/** The most frequent terms as a list. */
import { csvOf } from "../table/csv.js";
import { downloadButton } from "../figure/download.js";
import { element } from "../element.js";
import { languageName, number } from "../words/names.js";
import { sortableTable } from "../table/sortable-table.js";
import type { TermName } from "./corpus.js";
import type { TermCount } from "./rows.js";

export interface TermListOptions {
  nameOf: (row: TermCount) => TermName;
  hrefOf: (row: TermCount) => string;
  language: string;
  /** All units that the list is of. */
  size: number;
  documents: number;
  /** Name of the unit, in the plural. */
  unit: string;
  /** Puts a term on the stop list; left out where terms are no words. */
  onStop?: (term: string) => void;
}

interface ListedTerm {
  rank: number;
  term: string;
  key: string;
  count: number;
  per_thousand: number;
  documents: number;
  dp: number;
  href: string;
}

const COLUMNS = ["rank", "term", "count", "per_thousand", "documents", "dp"] as const;

/** The list with what each figure means, and its file. */
export function termList(rows: readonly TermCount[], options: TermListOptions): HTMLElement {
  const { language, size, documents, unit, nameOf, hrefOf, onStop } = options;
  const listed = rows.map((row, i): ListedTerm => {
    const { term: key, study: count, documents, dp } = row;
    const per_thousand = (1000 * count) / size;
    const term = nameOf(row).label;
    return { rank: i + 1, term, key, count, per_thousand, documents, dp, href: hrefOf(row) };
  });
  const right = { align: "right" as const };
  const table = sortableTable(listed, {
    caption: `The most frequent terms in ${languageName(language)}`,
    noun: "terms",
    pageSize: 20,
    searchable: true,
    columns: [
      { name: "rank", label: "Rank", ...right },
      { name: "term", label: "Term", lang: () => language },
      { name: "count", label: "Count", ...right, href: ({ href }) => href },
      { name: "per_thousand", label: `Per thousand ${unit}`, ...right, format: fixed(2) },
      { name: "documents", label: `Of ${number(documents)} texts`, ...right },
      { name: "dp", label: "DP", ...right, format: fixed(2) },
      ...(onStop
        ? [
            {
              name: "key",
              label: "Stop list",
              order: () => 0,
              format: (_: unknown, { key }: ListedTerm) => stopButton(key, onStop),
            },
          ]
        : []),
    ],
  });
  const csv = () => new Blob([csvOf(listed, COLUMNS)], { type: "text/csv" });
  const file = downloadButton("CSV", "terms.csv", csv);
  file.className = "plain";
  const files = element("p", { class: "term-files" }, file);
  return element("div", { class: "crossings-terms" }, table, files);
}

const fixed = (places: number) => (value: unknown) => Number(value).toFixed(places);

function stopButton(term: string, onStop: (term: string) => void): HTMLElement {
  const button = element(
    "button",
    { type: "button", "aria-label": `Leave out ${term}` },
    "leave out",
  );
  button.addEventListener("click", () => onStop(term));
  return button;
}
