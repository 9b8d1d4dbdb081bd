/** German dates: `den 3. Mai 1950`, `vom 3. bis 5. Mai`, `im Sommer 1956`, `Ende März`, `seit 1949`. */
import { grammarOf } from "../../calendar/named-months.js";
import { readingSpelled } from "../../calendar/spelled.js";
import { spelledNumbers } from "./numbers.js";
import { calendarWords } from "./words.js";

const grammar = grammarOf(calendarWords);

export const germanGrammar = {
  ...grammar,
  read: readingSpelled(grammar.read, spelledNumbers),
  dayFirst: true,
};
