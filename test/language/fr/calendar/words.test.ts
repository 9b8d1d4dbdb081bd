import { calendarWords } from "../../../../loaders/language/fr/calendar/words.js";
import { testMonthWords } from "../../calendar/month-words.js";

testMonthWords("French", calendarWords, {
  known: [
    ["février", 2],
    ["févr.", 2],
    ["août", 8],
    ["aout", 8],
    ["déc.", 12],
  ],
  month: "en août 1950",
  none: "le maire de la ville",
});
