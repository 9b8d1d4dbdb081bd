/** What a concordance shows, and how an address says so. */
import type { Row } from "../../../loaders/schema.js";
import { type Field, textField } from "../address/state.js";

/** An empty text asks for nothing in particular. */
export interface ConcordanceState {
  /** What is looked for, as typed. */
  q: string;
  /** Empty: whole words, and Chinese wherever it stands; `words`: Chinese as it was cut; `stems`. */
  cut: string;
  language: string;
  /** Ids of documents, parted by `~`. */
  document: string;
  /** A document to leave out. */
  without: string;
  /** `1962`, `1959..1962`, `1959..` */
  year: string;
  kind: string;
  /** Up to three keys, parted by `~`: `R1~R2~L1`. */
  sort: string;
  /** `frequent` where the most frequent words come first. */
  order: string;
  /** A term that the aligned passage must have. */
  with: string;
  /** `no` where aligned passages are not shown beside. */
  beside: string;
  /** How an opened passage is cut: words, or `characters` or `pairs`. */
  units: string;
  /** The line that is open: `118207~en~120`, document, language, start. */
  line: string;
  /** `yes` where the strips are drawn of lines that were only counted. */
  strips: string;
  /** Page of lines, from 1. */
  page: string;
}

const LONGEST_LIST = 4000;

/** How the Terms page's units are looked for here: its characters and pairs stand anywhere. */
const cutField: Field<string> = {
  fallback: "",
  parse: (text) => (["words", "stems"].includes(text) ? text : ""),
  format: String,
};

export const concordanceFields: {
  readonly [Name in keyof ConcordanceState]: Field<string>;
} = {
  q: textField(),
  cut: cutField,
  language: textField(),
  document: textField("", LONGEST_LIST),
  without: textField(),
  year: textField("", 12),
  kind: textField(),
  sort: textField("", 12),
  order: textField("", 12),
  with: textField(),
  beside: textField("", 3),
  units: textField("", 12),
  line: textField("", 300),
  strips: textField("", 3),
  page: textField("", 6),
};

/** A document as the filter knows it. */
export type FilteredDocument = Pick<Row<"documents">, "id" | "title" | "kind" | "date">;

/** First and last year of `1959..1962`, with `-` as well; either may be missing. Null for no years. */
export function parseYears(text: string): [from: number, to: number] | null {
  const match = /^\s*(\d{4})?\s*(?:(\.\.|-|–)\s*(\d{4})?)?\s*$/.exec(text);
  if (!match || (match[1] === undefined && match[3] === undefined)) return null;
  const from = match[1] === undefined ? -Infinity : Number(match[1]);
  const last = match[3] === undefined ? Infinity : Number(match[3]);
  return [from, match[2] === undefined ? from : last];
}

/** The documents that the filter leaves. Undated ones only where no year is asked. */
export function leftDocuments<Document extends FilteredDocument>(
  documents: readonly Document[],
  {
    document,
    without,
    year,
    kind,
  }: Pick<ConcordanceState, "document" | "without" | "year" | "kind">,
): Document[] {
  const ids = document === "" ? null : new Set(document.split("~"));
  const years = parseYears(year);
  return documents.filter(
    (is) =>
      (ids === null || ids.has(is.id)) &&
      is.id !== without &&
      (kind === "" || is.kind === kind) &&
      (years === null || within(is.date, years)),
  );
}

function within(date: string | null, [from, to]: [number, number]): boolean {
  if (date === null) return false;
  const year = Number(date.slice(0, 4));
  return year >= from && year <= to;
}
