/** Documents that count: series of numbers, and the numbers between two known ones that nobody has. Pure. */
import type { Evidence } from "../words/evidence.js";

/** A document with a number, here or only cited. */
export interface NumberedDocument {
  id: string;
  label: string;
  /** As printed or cited, with what stands before it: `Foreign Affairs 182`, `A–122`. */
  number: string;
  kind: string;
  /** Who wrote it, so that the numbers of one office are not taken for another's; null where unknown. */
  author: string | null;
  date: string | null;
  held: boolean;
  /** The words that give the number; null where no row has them. */
  evidence: Evidence | null;
}

export interface NumberedSeries {
  /** `Telegram`, `Foreign Affairs`, `(59) First Consular Affairs No. 6/`, as it is written. */
  name: string;
  kind: string;
  author: string | null;
  /** Year that its numbers count in; null where the dates of none of its documents is known. */
  year: string | null;
  /** The known numbers, rising; several documents can have one. */
  known: readonly { value: number; documents: readonly NumberedDocument[] }[];
  gaps: readonly Gap[];
  /** How many numbers all gaps have. */
  missing: number;
}

/** Numbers between two known ones, both inclusive. */
export interface Gap {
  first: number;
  last: number;
}

/** Two known numbers further apart than this say nothing of a gap: a year of telegrams may lie between. */
export const WIDEST_GAP = 50;

/**
 * Series with at least two known numbers and a gap between two of them that is no wider than
 * `WIDEST_GAP`; the smallest number of missing ones first, for these are the likeliest to be asked for.
 */
export function numberedSeries(documents: readonly NumberedDocument[]): NumberedSeries[] {
  const series = new Map<string, Counted[]>();
  for (const document of documents) {
    const counted = countedOf(document);
    if (!counted) continue;
    const own = series.get(counted.key);
    if (own) own.push(counted);
    else series.set(counted.key, [counted]);
  }
  return [...series.values()]
    .map(seriesOf)
    .filter(({ gaps }) => gaps.length > 0)
    .sort((a, b) => b.known.length / b.missing - a.known.length / a.missing || order(a, b));
}

function order(a: NumberedSeries, b: NumberedSeries): number {
  const key = ({ name, author, year }: NumberedSeries) => `${name} ${author ?? ""} ${year ?? ""}`;
  return key(a) < key(b) ? -1 : 1;
}

interface Counted {
  key: string;
  name: string;
  value: number;
  document: NumberedDocument;
}

// Signs, cables and telegrams of an office count together.
const WIRED = new Set(["cable", "telegram"]);

/**
 * The series that a number counts in and its value there: the last digits, and all that stands before.
 * A number that begins with nothing counts in its author's year; without both, in no series. Null for
 * numbers with letters after them, for those of more than five digits (date-time groups), and for none.
 */
export function countedOf(document: NumberedDocument): Counted | null {
  const match = /^(?<name>.*?)(?<value>\d{1,5})$/su.exec(document.number.normalize("NFKC").trim());
  if (!match?.groups || /\d$/.test(match.groups["name"] ?? "")) return null;
  const name = (match.groups["name"] ?? "").replaceAll(/[\s‐–—-]+/gu, " ").trim();
  const year = document.date?.slice(0, 4) ?? null;
  if (name === "" && (document.author === null || year === null)) return null;
  const kind = WIRED.has(document.kind) ? "telegram" : document.kind;
  // A series with a name of its own is told apart by it, and a citation may leave out year and author.
  const key = JSON.stringify([
    name.toLowerCase(),
    kind,
    name === "" ? document.author : "",
    name === "" ? year : "",
  ]);
  return { key, name, value: Number(match.groups["value"]), document };
}

function seriesOf(counted: readonly Counted[]): NumberedSeries {
  const values = new Map<number, NumberedDocument[]>();
  for (const { value, document } of counted)
    values.set(value, [...(values.get(value) ?? []), document]);
  const known = [...values]
    .sort(([a], [b]) => a - b)
    .map(([value, documents]) => ({ value, documents }));
  const gaps = gapsBetween(known.map(({ value }) => value));
  const { name, document } = counted[0]!;
  const years = new Set(counted.flatMap((one) => one.document.date?.slice(0, 4) ?? []));
  const authors = new Set(counted.map((one) => one.document.author));
  return {
    ...{ name, known, gaps },
    kind: document.kind,
    author: authors.size === 1 ? document.author : null,
    year: years.size === 0 ? null : [...years].sort().join(", "),
    missing: gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0),
  };
}

/** The gaps between numbers that rise, each no wider than `WIDEST_GAP`. */
export function gapsBetween(numbers: readonly number[]): Gap[] {
  return numbers.slice(1).flatMap((next, i) => {
    const [first, last] = [numbers[i]! + 1, next - 1];
    return last >= first && last - first < WIDEST_GAP ? [{ first, last }] : [];
  });
}

/** `181, 183–186` */
export function gapText(gaps: readonly Gap[]): string {
  return gaps
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
    .join(", ");
}
