import { monthsIn } from "../calendar/months-in.js";
import type { LanguageKnowledge } from "../language.js";
import { datesIn } from "../prose-numbers.js";
import { listedIn } from "../listed-names.js";
import { frenchGrammar } from "./calendar/calendar.js";
import { calendarWords } from "./calendar/words.js";
import { frenchWords } from "./words.js";
import { frenchCitations } from "./citations.js";
import { papers } from "./papers.js";
import { frenchSources } from "./sources.js";

export const french: LanguageKnowledge = {
  code: "fr",
  name: "French",
  mayHold: monthsIn(calendarWords),
  guest: () => true,
  calendar: frenchGrammar,
  words: frenchWords,
  listedNames: listedIn("fr", { elided: ["l", "d", "qu"] }),
  papers,
  proseNumbers: datesIn(calendarWords, ["de"]),
  citations: frenchCitations,
  sources: frenchSources,
};
