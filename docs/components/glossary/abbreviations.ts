/** The abbreviations of the corpus: each with its meanings and first words. */
import { element } from "../element.js";
import { type SortableTable, sortableTable } from "../table/sortable-table.js";
import { evidenceLink } from "../words/evidence.js";
import { number } from "../words/names.js";

export interface AbbreviationRow {
  abbreviation: string;
  /** Several, of which the context tells which, are parted by `; `. */
  meaning: string;
  /** Who says so: `edition`, `authority`. */
  basis: string;
  times: number;
  documents: number;
  document_id: string;
  language: string;
  start: number;
  stop: number;
  quote: string;
}

/** The table; it can be searched by abbreviation and by meaning. */
export function abbreviationTable(
  rows: readonly AbbreviationRow[],
): SortableTable<AbbreviationRow> {
  return sortableTable(rows, {
    columns: [
      { name: "abbreviation", label: "Abbreviation" },
      { name: "meaning", label: "Meaning", format: (_, { meaning }) => meaningsOf(meaning) },
      { name: "basis", label: "By", format: (_, { basis }) => saysWho(basis) },
      { name: "quote", label: "First words", format: (_, row) => evidenceLink(row) },
      {
        name: "times",
        label: "Times",
        align: "right",
        format: (_, { times }) => number(times),
      },
      { name: "documents", label: "Documents", align: "right" },
    ],
    caption: "Abbreviations, what they mean, and where they stand first",
    noun: "abbreviations",
    pageSize: 25,
  });
}

const SAYS: Readonly<Record<string, string>> = {
  edition: "the edition’s list",
  authority: "general usage",
};

/** In one line, for it stands in every row. */
function saysWho(basis: string): HTMLElement {
  return element("span", { class: "whole" }, SAYS[basis] ?? basis);
}

/** Several meanings as alternatives: `Government of India, or Government of Iran`. */
export function meaningsOf(meaning: string): string {
  return meaning.split("; ").join(", or ");
}
