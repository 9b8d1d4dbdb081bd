/** Frequencies of terms by group, with their intervals; joined and added up with Arquero. Pure. */
import { escape, from, op } from "npm:arquero";
import { csvOf } from "../table/csv.js";
import { type Interval, byar, wilson } from "../words/statistics/distributions.js";
import type { TextCount } from "./rows.js";

/** A text in one language: the group that it belongs to, its words, and those that are no stop words. */
export interface GroupedText {
  document_id: string;
  language: string;
  group: string;
  size: number;
  content: number;
}

/** `rate` and `content` are per thousand words, all of them or those that are no stop words. */
export type Measure = "count" | "rate" | "share" | "content";

/** One pattern in one group. */
export interface Frequency {
  group: string;
  pattern: number;
  /** Occurrences. */
  count: number;
  /** Texts that have it, and texts of the group. */
  containing: number;
  texts: number;
  /** Words of the group, and those that are no stop words. */
  size: number;
  content: number;
}

/** A frequency as it is shown; null where nothing can be said. */
export interface FrequencyPoint extends Frequency {
  value: number | null;
  low: number | null;
  high: number | null;
}

const TEXT = ["document_id", "language"];
const CELL = ["group", "pattern"];

/** Every pattern in every group, groups in the order of their first text; 0 where it does not stand. */
export function frequenciesOf(
  texts: readonly GroupedText[],
  counts: readonly TextCount[],
  patterns: number,
): Frequency[] {
  if (texts.length === 0 || patterns === 0) return [];
  const words = from(texts as GroupedText[]);
  const groups = words
    .groupby("group")
    .rollup({ texts: op.count(), size: op.sum("size"), content: op.sum("content") });
  const every = groups.cross(from(Array.from({ length: patterns }, (_, pattern) => ({ pattern }))));
  if (counts.length === 0) return (every.objects() as Frequency[]).map(filled);
  const found = from(counts as TextCount[])
    .join(words, [TEXT, TEXT], [["pattern", "count"], ["group"]])
    .groupby("group", "pattern")
    .rollup({ count: op.sum("count"), containing: op.count() });
  const joined = every.join_left(
    found,
    [CELL, CELL],
    [
      [...CELL, "texts", "size", "content"],
      ["count", "containing"],
    ],
  );
  const order = new Map(
    Array.from(new Set(texts.map(({ group }) => group)), (group, i) => [group, i]),
  );
  return (joined.objects() as Frequency[])
    .map(filled)
    .sort((a, b) => order.get(a.group)! - order.get(b.group)! || a.pattern - b.pattern);
}

function filled(row: Frequency): Frequency {
  const { group, pattern, texts, size, content } = row;
  return {
    group,
    pattern,
    count: row.count || 0,
    containing: row.containing || 0,
    texts,
    size,
    content,
  };
}

/**
 * The frequencies by a measure, with 95 % intervals: of shares Wilson's, of rates Byar's. A count by itself
 * is exact, and has none.
 */
export function measured(frequencies: readonly Frequency[], measure: Measure): FrequencyPoint[] {
  return frequencies.map((row) => ({ ...row, ...valueOf(row, measure) }));
}

type Value = Pick<FrequencyPoint, "value" | "low" | "high">;

function valueOf({ count, containing, texts, size, content }: Frequency, measure: Measure): Value {
  if (measure === "count") return { value: count, low: null, high: null };
  if (measure === "share")
    return texts === 0 ? UNKNOWN : scaled(containing / texts, wilson(containing, texts), 100);
  const words = measure === "rate" ? size : content;
  return words === 0 ? UNKNOWN : scaled(count / words, over(byar(count), words), 1000);
}

const UNKNOWN: Value = { value: null, low: null, high: null };

function over({ low, high }: Interval, words: number): Interval {
  return { low: low / words, high: high / words };
}

function scaled(value: number, { low, high }: Interval, factor: number): Value {
  return { value: value * factor, low: low * factor, high: high * factor };
}

/** A row of the figures as a table and a file have them. */
export interface FrequencyRow {
  group: string;
  term: string;
  value: number | null;
  low: number | null;
  high: number | null;
  count: number;
  words: number;
  texts_with: number;
  texts: number;
}

/** The groups in rows and the terms in columns, as CSV; a cell is the value. */
export function pivotCsv(rows: readonly FrequencyRow[]): string {
  const table = from(rows as FrequencyRow[])
    .derive({ value: escape(({ value }: FrequencyRow) => value ?? undefined) })
    .groupby("group")
    .pivot("term", "value", { sort: false });
  return csvOf(table.objects(), table.columnNames());
}
