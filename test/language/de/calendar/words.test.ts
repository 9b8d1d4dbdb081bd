import { calendarWords } from "../../../../loaders/language/de/calendar/words.js";
import { testMonthWords } from "../../calendar/month-words.js";

testMonthWords("German", calendarWords, {
  known: [
    ["jänner", 1],
    ["märz", 3],
    ["maerz", 3],
    ["okt.", 10],
    ["dez.", 12],
  ],
  month: "im Dezember 1950",
  none: "die Maiskolben",
});
