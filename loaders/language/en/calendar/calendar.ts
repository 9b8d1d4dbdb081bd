/**
 * English dates. Three things betray one: a month's name, a year in figures, or a word such as `spring`,
 * `year` or `century`; each is found first, and then what stands around it is read.
 */
import { daysAround } from "./days.js";
import { modified } from "./modifiers.js";
import { relativeDates } from "./relative.js";
import { paperWords } from "./papers.js";
import { monthNames } from "./words.js";
import { yearsAlone } from "./years.js";
import type { Grammar, Stated } from "../../calendar/stated.js";

export const englishGrammar: Grammar = {
  read,
  range: /^\s*(?:[-–—/]|\[|to|thr(?:ough|u)|until|till|up to)\s*(?:the\s+)?$/,
  list: /^\s*(?:,|,?\s*(?:and|or|&)(?:\s+(?:on|of|in))?)\s*(?:the\s+)?$/,
  opensRange: /\bbetween\s+(?:the\s+)?$/i,
  ...paperWords,
  months: monthNames,
};

function read(text: string): Stated[] {
  const found = [...daysAround(text), ...yearsAlone(text), ...relativeDates(text)];
  const all = found.sort((a, b) => a.start - b.start || b.stop - a.stop);
  return apart(all).map((date) => modified(text, date));
}

/** Drops those that lie in a longer one before them. */
function apart(dates: Stated[]): Stated[] {
  let stop = 0;
  return dates.filter((date) => {
    if (date.start < stop) return false;
    stop = date.stop;
    return true;
  });
}
