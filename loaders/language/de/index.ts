import { monthsIn } from "../calendar/months-in.js";
import type { LanguageKnowledge } from "../language.js";
import { datesIn } from "../prose-numbers.js";
import { listedIn } from "../listed-names.js";
import { germanGrammar } from "./calendar/calendar.js";
import { calendarWords } from "./calendar/words.js";
import { germanWords } from "./words.js";
import { germanCitations } from "./citations.js";
import { papers } from "./papers.js";
import { germanSources } from "./sources.js";

export const german: LanguageKnowledge = {
  code: "de",
  name: "German",
  mayHold: monthsIn(calendarWords),
  guest: () => true,
  calendar: germanGrammar,
  words: germanWords,
  listedNames: listedIn("de", { endings: ["s"] }),
  papers,
  proseNumbers: datesIn(calendarWords),
  citations: germanCitations,
  sources: germanSources,
};
