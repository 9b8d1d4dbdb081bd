/** French dates: `le 14 juillet 1956`, `1er juillet`, `du 3 au 5 mai`, `depuis 1949`, `fin mars`. */
import { grammarOf } from "../../calendar/named-months.js";
import { calendarWords } from "./words.js";

export const frenchGrammar = { ...grammarOf(calendarWords), dayFirst: true };
