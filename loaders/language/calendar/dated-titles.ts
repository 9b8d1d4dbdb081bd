/** The date that a title closes with: `Schreiben … vom 12. September 1961`, `Letter …, dated 12 September 1961`. */
import type { Language } from "../../document.js";
import { catalogueLanguage, knowledgeOf, languages } from "../index.js";
import { type CalendarContext, type DateExpression, findDates } from "./calendar.js";
import { isTime } from "./datelines.js";
import { oneOf } from "./dictionary.js";

/** A title's own date, and where the words begin that say so; UTF-16 index. */
export interface TitleDate {
  start: number;
  date: DateExpression;
}

/** Longest title, and what one must end in to be looked at. */
const LONGEST = 400;
const ENDS_IN_DATE = /\d[\s\p{L}.,)\]–-]{0,12}$/u;

/** The day that closes a title behind a comma, a bracket or a word that dates papers; null where none does. */
export function titleDate(
  title: string,
  language: Language,
  context: CalendarContext = { date: null },
): TitleDate | null {
  if (title.length > LONGEST || !ENDS_IN_DATE.test(title)) return null;
  const date = findDates(title, language, context).at(-1);
  if (date === undefined || !/^\d{4}-\d\d-\d\d/.test(date.edtf)) return null;
  if (!isTime(title.slice(date.stop))) return null;
  const before = title.slice(0, date.start);
  const lead =
    datingOf(language).exec(before) ?? /(?:[\s,，]*[,，([（]|(?<=\p{L})\.)\s*$/u.exec(before);
  return lead === null ? null : { start: lead.index, date };
}

/** Where the words begin that date a paper before a day, `Letter dated …`, `Lettre en date du …`; -1 where none stand there. */
export function datingBefore(before: string, language: Language): number {
  return datingOf(language).exec(before)?.index ?? -1;
}

const datings = new Map<Language, RegExp>();

/** The words of a language that date a paper, and English ones, in which archives title. */
function datingOf(language: Language): RegExp {
  const own =
    knowledgeOf(language) === undefined
      ? languages
      : [knowledgeOf(language), knowledgeOf(catalogueLanguage)];
  const known =
    datings.get(language) ??
    new RegExp(
      `[\\s,，([（]+${oneOf(own.flatMap((one) => one?.calendar?.head?.dated ?? []))}[\\s:]*$`,
      "iu",
    );
  datings.set(language, known);
  return known;
}
