/**
 * Years and days that are written out, as treaties and registers have them: `le trois mai mil neuf cent
 * soixante-deux`, `am dritten Mai neunzehnhundertzweiundsechzig`. They are set in figures for the grammar that reads
 * dates, and what it finds is put back to where its words stand.
 */
import { alternatives, dictionaryOf } from "../../text/dictionary.js";
import type { Stated } from "./stated.js";
import { matchesIn } from "../../text/matches.js";

/** How a language writes numbers out. */
export interface SpelledNumbers {
  /** Words of numbers; they add up, but for a hundred and a thousand, which multiply what stands before them. */
  numbers: Readonly<Record<string, number>>;
  /** Source of what joins two of them: blanks, hyphens, `et`. */
  joint: string;
  /** Words of days that are none of these: `dritten`; the figure that stands for each. */
  days: Readonly<Record<string, string>>;
  /** Names of months, before which a number is a day. */
  months: readonly string[];
  /** Source of what stands between a day and its month: `de`. */
  of: string;
  /** Words that call what follows a year: `l'an`, `Jahre`. */
  yearLeads: readonly string[];
  /** Source of what may stand between a month, or such a word, and the year: `de`. */
  ofYear: string;
}

const ANY = { letterCase: "any", marks: "optional" } as const;
const YEARS = { first: 1500, last: 2099 };

/** A reader of dates that also reads years and days that are written out. */
export function readingSpelled(
  read: (text: string) => Stated[],
  spelled: SpelledNumbers,
): (text: string) => Stated[] {
  const figures = figuresOf(spelled);
  return (text) => {
    const found = figures(text);
    return found.length === 0 ? read(text) : readWith(read, text, found);
  };
}

/** Words and the figures that stand for them, by UTF-16 index. */
interface Figure {
  start: number;
  stop: number;
  figure: string;
}

function figuresOf({ numbers, joint, days, months, of, yearLeads, ofYear }: SpelledNumbers) {
  const words = dictionaryOf(numbers, ANY);
  const named = dictionaryOf(days, ANY);
  const number = `${words.source}(?:(?:${joint})${words.source})*`;
  const month = alternatives(months, ANY);
  // Anywhere else `deux mille` counts something.
  const led = String.raw`(?<=(?<!\p{L})${alternatives([...months, ...yearLeads], ANY)}\s+${ofYear})`;
  const dated = String.raw`(?=\s+${of}${month}(?!\p{L}))`;
  const spelled = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:(?<day>${named.source}|${number})${dated}|${led}(?<year>${number}))(?![\p{L}\p{N}-])`,
    "gu",
  );
  const word = new RegExp(words.source, "gu");
  const valueOf = (written: string) =>
    sum(matchesIn(written, word).map(([one]) => words.get(one) ?? 0));
  const figureOf = (match: RegExpMatchArray): string | null => {
    const { day, year } = match.groups ?? {};
    if (day !== undefined) {
      const value = valueOf(day);
      return named.get(day) ?? (value >= 1 && value <= 31 ? String(value) : null);
    }
    const value = valueOf(year ?? "");
    return value >= YEARS.first && value <= YEARS.last ? String(value) : null;
  };
  return (text: string): Figure[] =>
    matchesIn(text, spelled).flatMap((match) => {
      const figure = figureOf(match);
      const start = match.index;
      return figure === null ? [] : [{ start, stop: start + match[0].length, figure }];
    });
}

/** `mil neuf cent soixante-deux`: 1000 + 9 × 100 + 62; `neunzehnhundert`: 19 × 100. */
function sum(values: readonly number[]): number {
  let [total, part] = [0, 0];
  for (const value of values) {
    if (value === 1000) [total, part] = [total + (part || 1) * value, 0];
    else part = value === 100 ? (part || 1) * value : part + value;
  }
  return total + part;
}

function readWith(
  read: (text: string) => Stated[],
  text: string,
  figures: readonly Figure[],
): Stated[] {
  const shifts: { start: number; stop: number; by: number; figure: Figure }[] = [];
  let [set, from] = ["", 0];
  for (const figure of figures) {
    set += text.slice(from, figure.start);
    const start = set.length;
    set += figure.figure;
    from = figure.stop;
    shifts.push({ start, stop: set.length, by: figure.stop - set.length, figure });
  }
  set += text.slice(from);
  const placed = (index: number, isStart: boolean): number => {
    const last = shifts.findLast(({ start }) => (isStart ? start <= index : start < index));
    if (last === undefined) return index;
    if (index < last.stop || (!isStart && index === last.stop))
      return isStart ? last.figure.start : last.figure.stop;
    return index + last.by;
  };
  return read(set).map((date) => ({
    ...date,
    start: placed(date.start, true),
    stop: placed(date.stop, false),
    bare: date.bare === null ? null : placed(date.bare, false),
  }));
}
