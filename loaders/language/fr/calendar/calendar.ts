/** French dates: `le 14 juillet 1956`, `1er juillet`, `du 3 au 5 mai`, `depuis 1949`, `fin mars`. */
import { grammarOf } from "../../calendar/named-months.js";
import { readingSpelled } from "../../calendar/spelled.js";
import { spelledNumbers } from "./numbers.js";
import { calendarWords } from "./words.js";

const grammar = grammarOf(calendarWords);

export const frenchGrammar = {
  ...grammar,
  read: readingSpelled(grammar.read, spelledNumbers),
  dayFirst: true,
};
