/** Spanish dates: `3 de mayo de 1950`, `del 3 al 5 de mayo`, `1.º de julio`, `a fines de marzo`, `desde 1949`. */
import { grammarOf } from "../../calendar/named-months.js";
import { readingSpelled } from "../../calendar/spelled.js";
import { spelledNumbers } from "./numbers.js";
import { calendarWords } from "./words.js";

const grammar = grammarOf(calendarWords);

export const spanishGrammar = {
  ...grammar,
  read: readingSpelled(grammar.read, spelledNumbers),
  dayFirst: true,
};
