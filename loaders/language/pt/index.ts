import { monthsIn } from "../calendar/months-in.js";
import type { LanguageKnowledge } from "../language.js";
import { datesIn } from "../prose-numbers.js";
import { listedIn } from "../listed-names.js";
import { portugueseGrammar } from "./calendar/calendar.js";
import { calendarWords } from "./calendar/words.js";
import { portugueseCitations } from "./citations.js";
import { papers } from "./papers.js";
import { portugueseSources } from "./sources.js";
import { portugueseWords } from "./words.js";

export const portuguese: LanguageKnowledge = {
  code: "pt",
  name: "Portuguese",
  mayHold: monthsIn(calendarWords),
  guest: () => true,
  calendar: portugueseGrammar,
  words: portugueseWords,
  listedNames: listedIn("pt"),
  papers,
  proseNumbers: datesIn(calendarWords, ["de"]),
  citations: portugueseCitations,
  sources: portugueseSources,
};
