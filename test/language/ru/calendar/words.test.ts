import { calendarWords } from "../../../../loaders/language/ru/calendar/words.js";
import { testMonthWords } from "../../calendar/month-words.js";

testMonthWords("Russian", calendarWords, {
  known: [
    ["мая", 5],
    ["июля", 7],
    ["августе", 8],
    ["сент.", 9],
  ],
  month: "в декабре 1950",
  none: "майор Петров",
});
