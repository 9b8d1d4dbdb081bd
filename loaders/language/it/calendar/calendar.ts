/** Italian dates: `3 maggio 1950`, `dal 3 al 5 maggio`, `1º luglio`, `alla fine di marzo`, `dal 1949`. */
import { grammarOf } from "../../calendar/named-months.js";
import { calendarWords } from "./words.js";

export const italianGrammar = { ...grammarOf(calendarWords), dayFirst: true };
