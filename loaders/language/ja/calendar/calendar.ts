/** Japanese dates, by eras or the common era: `昭和二十年八月九日`, `昭和20年7月`, `昭20.8.9`, `昨年八月上旬`. */
import type { Grammar } from "../../calendar/stated.js";
import { yearMonthDay } from "../../calendar/year-month-day.js";
import { calendarWords, paperWords } from "./words.js";

export const japaneseGrammar: Grammar = { ...yearMonthDay(calendarWords), ...paperWords };
