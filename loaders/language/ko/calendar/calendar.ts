/** Korean dates, in Hangul or Chinese characters: `1961년 8월 29일`, `단기 4294년 8월`, `작년 7월 초순`. */
import type { Grammar } from "../../calendar/stated.js";
import { yearMonthDay } from "../../calendar/year-month-day.js";
import { calendarWords, paperWords } from "./words.js";

export const koreanGrammar: Grammar = { ...yearMonthDay(calendarWords), ...paperWords };
