import { calendarWords } from "../../../../loaders/language/it/calendar/words.js";
import { testMonthWords } from "../../calendar/month-words.js";

testMonthWords("Italian", calendarWords, {
  known: [
    ["gennaio", 1],
    ["magg.", 5],
    ["ott.", 10],
    ["dicembre", 12],
  ],
  month: "nel dicembre 1950",
  none: "il maggiore Rossi",
});
