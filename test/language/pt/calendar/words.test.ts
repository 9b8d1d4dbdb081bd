import { calendarWords } from "../../../../loaders/language/pt/calendar/words.js";
import { testMonthWords } from "../../calendar/month-words.js";

testMonthWords("Portuguese", calendarWords, {
  known: [
    ["janeiro", 1],
    ["março", 3],
    ["out.", 10],
    ["dezembro", 12],
  ],
  month: "em dezembro de 1950",
  none: "o maior navio",
});
