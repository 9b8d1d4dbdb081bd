import { calendarWords } from "../../../../loaders/language/es/calendar/words.js";
import { testMonthWords } from "../../calendar/month-words.js";

testMonthWords("Spanish", calendarWords, {
  known: [
    ["enero", 1],
    ["setiembre", 9],
    ["septiembre", 9],
    ["dic.", 12],
  ],
  month: "en diciembre de 1950",
  none: "el mayor García",
});
