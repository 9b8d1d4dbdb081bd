/** What an office notes that it did with a paper on a day, in the words of any language that is read. */
import { anyOf } from "../../text/any-of.js";
import { languages } from "../index.js";
import type { PaperEvent, PaperWords, Stated } from "./stated.js";

/** Letters before, and after, a date in which such words are sought. */
const BEFORE = 48;
const AFTER = 48;
const CUT = "… x";

interface AllWords {
  words: readonly PaperWords[];
  /** Whether any of them stands before, or after, a date; most often none does. */
  anyBefore: (text: string) => boolean;
  anyAfter: (text: string) => boolean;
}

let all: AllWords | null = null;

function allWords(): AllWords {
  if (all !== null) return all;
  const words = languages.flatMap(({ calendar }) => calendar?.events ?? []);
  const anyBefore = anyOf(words.flatMap(({ before }) => before ?? []));
  const anyAfter = anyOf(words.flatMap(({ after }) => after ?? []));
  all = { words, anyBefore, anyAfter };
  return all;
}

/** What was done on a date, and where the words begin that say so. */
export interface Said {
  event: PaperEvent;
  /** UTF-16 index; the date's own beginning where the words stand behind it. */
  start: number;
}

/** What was done on a date, by the words of its line just before or after it; null where they say nothing. */
export function eventBeside(
  text: string,
  { start, stop }: Pick<Stated, "start" | "stop">,
): Said | null {
  // A line can be as long as its text: no more of it is looked at than what is read.
  const earliest = Math.max(0, start - BEFORE - 1);
  const line = earliest + text.slice(earliest, start).lastIndexOf("\n") + 1;
  const from = Math.max(line, start - BEFORE);
  // What opens a line must not seem to where the line is cut.
  const cut = from > line ? CUT : "";
  const before = cut + text.slice(from, start);
  const { words, anyBefore, anyAfter } = allWords();
  for (const { event, before: expression } of anyBefore(before) ? words : []) {
    const match = expression?.exec(before) ?? null;
    if (match !== null) return { event, start: from - cut.length + match.index };
  }
  const behind = text.slice(stop, stop + AFTER);
  const end = behind.indexOf("\n");
  const after = end < 0 ? behind : behind.slice(0, end);
  const said = anyAfter(after) ? words.find((one) => one.after?.test(after)) : undefined;
  return said === undefined ? null : { event: said.event, start };
}
