import { monthsIn } from "../calendar/months-in.js";
import type { LanguageKnowledge } from "../language.js";
import { datesIn } from "../prose-numbers.js";
import { listedIn } from "../listed-names.js";
import { italianGrammar } from "./calendar/calendar.js";
import { calendarWords } from "./calendar/words.js";
import { italianCitations } from "./citations.js";
import { papers } from "./papers.js";
import { italianSources } from "./sources.js";
import { italianWords } from "./words.js";

export const italian: LanguageKnowledge = {
  code: "it",
  name: "Italian",
  mayHold: monthsIn(calendarWords),
  guest: () => true,
  calendar: italianGrammar,
  words: italianWords,
  listedNames: listedIn("it", {
    elided: ["l", "d", "dell", "all", "nell", "dall", "sull", "coll"],
  }),
  papers,
  proseNumbers: datesIn(calendarWords),
  citations: italianCitations,
  sources: italianSources,
};
