/** Numbers in prose that a person writes by hand: which of them are figures, and what only dates or points to something. */
import type { CalendarWords } from "./calendar/named-months.js";

export interface ProseNumbers {
  /** Names of months as they stand beside a day. */
  months?: readonly string[];
  /** Small words between a day and its month, or between two days. */
  joints?: readonly string[];
  /** Signs behind a figure that make it a part of a date or the number of a paper: `年`. */
  units?: readonly string[];
  /** What stands before a number that only points somewhere: `page`. */
  pointers?: readonly string[];
  /** Numerals in words, but those that are as often no number. */
  numerals?: readonly string[];
}

/** What the calendar of a language tells of it. */
export function datesIn({ months }: CalendarWords, joints: readonly string[] = []): ProseNumbers {
  return { months: months.flat().map((name) => name.replace(/\.$/, "")), joints };
}
