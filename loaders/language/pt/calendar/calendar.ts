/** Portuguese dates: `3 de maio de 1950`, `de 3 a 5 de maio`, `1.º de julho`, `em fins de março`, `desde 1949`. */
import { grammarOf } from "../../calendar/named-months.js";
import { calendarWords } from "./words.js";

export const portugueseGrammar = { ...grammarOf(calendarWords), dayFirst: true };
