import { monthsIn } from "../calendar/months-in.js";
import type { LanguageKnowledge } from "../language.js";
import { datesIn } from "../prose-numbers.js";
import { listedIn } from "../listed-names.js";
import { spanishGrammar } from "./calendar/calendar.js";
import { calendarWords } from "./calendar/words.js";
import { spanishWords } from "./words.js";
import { spanishCitations } from "./citations.js";
import { papers } from "./papers.js";
import { spanishSources } from "./sources.js";

export const spanish: LanguageKnowledge = {
  code: "es",
  name: "Spanish",
  mayHold: monthsIn(calendarWords),
  guest: () => true,
  calendar: spanishGrammar,
  words: spanishWords,
  listedNames: listedIn("es"),
  papers,
  proseNumbers: datesIn(calendarWords, ["de"]),
  citations: spanishCitations,
  sources: spanishSources,
};
