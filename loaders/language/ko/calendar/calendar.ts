/** Korean dates, in Hangul or Chinese characters: `1961년 8월 29일`, `단기 4294년 8월`, `작년 7월 초순`. */
import type { Grammar } from "../../calendar/stated.js";
import { yearMonthDay } from "../../calendar/year-month-day.js";
import { withHanNumerals } from "./numerals.js";
import { calendarWords, paperWords } from "./words.js";

const grammar = yearMonthDay(calendarWords);

export const koreanGrammar: Grammar = {
  ...grammar,
  read: (text) => grammar.read(withHanNumerals(text)),
  ...paperWords,
};
