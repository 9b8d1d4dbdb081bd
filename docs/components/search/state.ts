/** What a search page shows, as its address says it: `?q=border&kind=cable~note&year=1962&sort=date&page=2`. */
import { type Field, choiceField, integerField, textField } from "../address/state.js";

/** What results can be narrowed by; `with` is a sender or addressee. */
export const FACETS = ["year", "kind", "language", "with"] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet: a document must have one of them; none asks for nothing. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const SORTS = ["relevance", "date", "-date"] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState extends Chosen {
  q: string;
  /** The documents' own words, or their titles, summaries and editors' notes. */
  in: "words" | "notes";
  sort: Sort;
  /** How many times ten results are shown. */
  page: number;
}

/** Values of an open list, parted by `~`, in no order that means anything. */
const valuesField: Field<readonly string[]> = {
  fallback: [],
  parse: (text) => (text.length <= 2000 ? text.split("~").filter(Boolean) : undefined),
  format: (values) => values.join("~"),
};

export const searchFields = {
  q: textField("", 300),
  in: choiceField(["words", "notes"], "words"),
  sort: choiceField(SORTS, "relevance"),
  page: integerField(1, { least: 1, most: 1000 }),
  year: valuesField,
  kind: valuesField,
  language: valuesField,
  with: valuesField,
};

/** Nothing chosen. */
export const nothingChosen: Chosen = { year: [], kind: [], language: [], with: [] };

/** The values of one facet with one put in or taken out. */
export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
