/** Spanish dates: `3 de mayo de 1950`, `del 3 al 5 de mayo`, `1.º de julio`, `a fines de marzo`, `desde 1949`. */
import { grammarOf } from "../../calendar/named-months.js";
import { calendarWords } from "./words.js";

export const spanishGrammar = { ...grammarOf(calendarWords), dayFirst: true };
