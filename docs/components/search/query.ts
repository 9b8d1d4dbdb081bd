/**
 * A query as it is typed: words, "phrases", -not, prefix*, and fields: `year:1962`, `year:1959-1963`,
 * `kind:telegram,cable`, `language:zh`, and words of a sender, addressee, title or note: `from:embassy`,
 * `to:"foreign ministry"`, `title:refugees`, `notes:printed`. Anything else is words.
 */
import { type HanFold, type QueryWord, queryWords } from "./words.js";

/** Words that must stand together, in order. */
export interface Clause {
  /** As typed, without quotation marks. */
  typed: string;
  words: QueryWord[];
  /** Whether documents that have it are left out. */
  excluded: boolean;
}

/** Fields of names and of words about a document, which the index has under words of their own. */
const NAME_FIELDS = ["from", "to", "title", "notes"] as const;

/** What a text or its document must be, or must not. */
export type TextFilter = { excluded: boolean } & (
  { field: "year"; from: number; to: number } | { field: "kind" | "language"; values: string[] }
);

/** What words must stand in a field of a text's document, in any order, or must not. */
export interface NameFilter {
  field: (typeof NAME_FIELDS)[number];
  words: QueryWord[];
  excluded: boolean;
}

export interface Query {
  /** As it was typed, whole. */
  typed: string;
  clauses: Clause[];
  filters: TextFilter[];
  names: NameFilter[];
  /** What was typed and means nothing: it has neither letters nor digits. */
  ignored: string[];
}

const ITEM = /(-?)(?:(\p{L}+):)?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]+))(\*?)/gu;

/** Reads a query. Never throws: what cannot be a field is words, and what has no words is left out. */
export function parseQuery(typed: string, fold: HanFold): Query {
  const query: Query = { typed, clauses: [], filters: [], names: [], ignored: [] };
  for (const [item, minus, field, phrase, word = "", star] of typed.matchAll(ITEM)) {
    const excluded = minus === "-";
    const value = phrase ?? word.replace(/\*$/, "");
    const prefix = star === "*" || word.endsWith("*");
    const name = field?.toLowerCase() ?? "";
    const filter = textFilter(name, value, excluded);
    const correspondent = nameFilter(name, queryWords(value, fold, prefix), excluded);
    if (filter) {
      query.filters.push(filter);
    } else if (correspondent) {
      query.names.push(correspondent);
    } else {
      const text = field ? item.slice(minus?.length) : value;
      const words = queryWords(text, fold, prefix);
      if (words.length > 0)
        query.clauses.push({ typed: text + (prefix && !field ? "*" : ""), words, excluded });
      else if (/[^"“”-]/.test(item)) query.ignored.push(item);
    }
  }
  return query;
}

function textFilter(field: string, value: string, excluded: boolean): TextFilter | null {
  if (field === "year") return yearFilter(value, excluded);
  if (field !== "kind" && field !== "language") return null;
  const values = value.toLowerCase().split(",").filter(Boolean);
  return values.length > 0 ? { field, values, excluded } : null;
}

function nameFilter(field: string, words: QueryWord[], excluded: boolean): NameFilter | null {
  const known = NAME_FIELDS.find((name) => name === field);
  return known && words.length > 0 ? { field: known, words, excluded } : null;
}

function yearFilter(value: string, excluded: boolean): TextFilter | null {
  const match = /^(\d{4})?(?:(-|–|\.\.)(\d{4})?)?$/.exec(value);
  if (!match || (!match[1] && !match[3])) return null;
  const [, first, span, last] = match;
  const from = first ? Number(first) : -Infinity;
  return { field: "year", from, to: span ? (last ? Number(last) : Infinity) : from, excluded };
}
