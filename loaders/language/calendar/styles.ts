/**
 * Old Style and New Style. A day that is said to be of the Julian calendar is moved to the Gregorian one;
 * one that is given in both (`11/22 February 1732`, `12 (25) октября 1917`) is the second.
 */
import { languages } from "../index.js";
import { oneOf } from "./dictionary.js";
import { LAST_JULIAN } from "./julian.js";
import type { Stated } from "./stated.js";

interface Styles {
  old: RegExp;
  new: RegExp;
}

let styles: Styles | null = null;

function allStyles(): Styles {
  const words = languages.flatMap(({ calendar }) => calendar?.styles ?? []);
  const after = (list: readonly string[]): RegExp =>
    new RegExp(`^[\\s,]*[([]?\\s*(?:${oneOf(list)})(?!\\p{L})[\\])]?`, "iu");
  styles ??= {
    old: after(words.flatMap((one) => one.old)),
    new: after(words.flatMap((one) => one.new)),
  };
  return styles;
}

/** Until this year England began its years on 25 March. */
const ENGLISH_REFORM = 1752;

/** Reads `O.S.`, `по старому стилю` and their like behind a date into it. */
export function readStyle(words: string, date: Stated): void {
  if (date.day === null || (date.year ?? 0) > LAST_JULIAN) return;
  const after = words.slice(date.stop, date.stop + 32);
  const { old, new: fresh } = allStyles();
  const said = old.exec(after) ?? fresh.exec(after);
  if (said === null) return;
  date.julian = old.test(after);
  date.stop += said[0].length;
  if (!date.julian) date.note = "New Style, by the Gregorian calendar.";
  else if (date.year !== null) date.note = noteOf(date);
}

function noteOf(date: Stated): string {
  const early = (date.month ?? 12) < 3 || (date.month === 3 && (date.day ?? 31) < 25);
  const doubtful = early && (date.year ?? LAST_JULIAN) < ENGLISH_REFORM && date.note === null;
  date.uncertain ||= doubtful;
  const told = date.note ?? "Old Style, by the Julian calendar; the date is the Gregorian one.";
  return doubtful ? `${told} The year may have begun in March.` : told;
}
