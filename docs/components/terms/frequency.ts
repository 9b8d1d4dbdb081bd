/** Frequencies of terms by group, with their intervals. Pure. */
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

/** Every pattern in every group, groups in the order of their first text; 0 where it does not stand. */
export function frequenciesOf(
  texts: readonly GroupedText[],
  counts: readonly TextCount[],
  patterns: number,
): Frequency[] {
  const groups = new Map<string, Frequency[]>();
  const groupOfText = new Map<string, Frequency[]>();
  for (const text of texts) {
    const { group } = text;
    const own = groups.get(group) ?? Array.from({ length: patterns }, (_, at) => empty(group, at));
    groups.set(group, own);
    groupOfText.set(nameOf(text), own);
    for (const cell of own) {
      cell.texts++;
      cell.size += text.size;
      cell.content += text.content;
    }
  }
  for (const found of counts) {
    const cell = groupOfText.get(nameOf(found))?.[found.pattern];
    if (cell === undefined) continue;
    cell.count += found.count;
    cell.containing++;
  }
  return [...groups.values()].flat();
}

function empty(group: string, pattern: number): Frequency {
  return { group, pattern, count: 0, containing: 0, texts: 0, size: 0, content: 0 };
}

function nameOf({ document_id, language }: Pick<GroupedText, "document_id" | "language">): string {
  return `${document_id} ${language}`;
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
