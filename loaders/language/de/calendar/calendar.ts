/** German dates: `den 3. Mai 1950`, `vom 3. bis 5. Mai`, `im Sommer 1956`, `Ende März`, `seit 1949`. */
import { grammarOf } from "../../calendar/named-months.js";
import { calendarWords } from "./words.js";

export const germanGrammar = { ...grammarOf(calendarWords), dayFirst: true };
