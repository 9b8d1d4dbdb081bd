/** Order, search and pages of a list, told apart from how a table shows them. */

/** What a column can be ordered by. */
export type Comparable = string | number | boolean | Date | null | undefined;

// One locale, so that a list has one order on every machine; digits count as numbers.
const collator = new Intl.Collator("en", { numeric: true });

/** Which of two values comes first; what is unknown comes last, whichever way the list runs. */
export function compare(a: Comparable, b: Comparable, descending = false): number {
  const unknown = Number(isUnknown(a)) - Number(isUnknown(b));
  if (unknown !== 0 || isUnknown(a)) return unknown;
  return descending ? -compareKnown(a, b) : compareKnown(a, b);
}

function isUnknown(value: Comparable): boolean {
  return value === null || value === undefined || value === "" || Number.isNaN(value);
}

function compareKnown(a: Comparable, b: Comparable): number {
  if (typeof a === "string" || typeof b === "string") return collator.compare(String(a), String(b));
  return Number(a) - Number(b);
}

/** The rows in the order of a value of theirs; rows of one value keep their order. */
export function ordered<Row>(
  rows: readonly Row[],
  value: (row: Row) => Comparable,
  descending = false,
): Row[] {
  return [...rows].sort((a, b) => compare(value(a), value(b), descending));
}

/** The rows whose text holds every word of a search, in any order; case and accents do not matter. */
export function searched<Row>(
  rows: readonly Row[],
  text: (row: Row) => string,
  search: string,
): Row[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const haystack = folded(text(row));
    return words.every((word) => haystack.includes(word));
  });
}

/** A text as it is compared: without case, accents and width. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** One page of a list, and how many there are; a page that is not there is the nearest that is. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
  size: number,
): { rows: Row[]; page: number; pages: number; first: number } {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const first = (shown - 1) * size;
  return { rows: rows.slice(first, first + size), page: shown, pages, first };
}
