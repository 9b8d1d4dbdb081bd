/** What an office notes that it did with a paper on a day, in the words of any language that is read. */
import { languages } from "../index.js";
import type { PaperEvent, PaperWords, Stated } from "./stated.js";

/** Letters before, and after, a date in which such words are sought. */
const BEFORE = 48;
const AFTER = 48;

let words: readonly PaperWords[] | null = null;

function allWords(): readonly PaperWords[] {
  words ??= languages.flatMap(({ calendar }) => calendar?.events ?? []);
  return words;
}

/** What was done on a date, by the words of its line just before or after it; null where they say nothing. */
export function eventBeside(
  text: string,
  { start, stop }: Pick<Stated, "start" | "stop">,
): PaperEvent | null {
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const end = text.indexOf("\n", stop);
  const from = Math.max(line, start - BEFORE);
  // What opens a line must not seem to where the line is cut.
  const before = (from > line ? "… x" : "") + text.slice(from, start);
  const after = text.slice(stop, Math.min(end < 0 ? text.length : end, stop + AFTER));
  const said =
    allWords().find((one) => one.before?.test(before)) ??
    allWords().find((one) => one.after?.test(after));
  return said?.event ?? null;
}
