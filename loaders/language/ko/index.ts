import type { LanguageKnowledge } from "../language.js";
import { koreanNames } from "./names.js";
import { koreanWords } from "./words.js";
import { koreanCitations } from "./citations.js";
import { papers } from "./papers.js";
import { koreanGrammar } from "./calendar/calendar.js";
import { koreanSources } from "./sources.js";

export const korean: LanguageKnowledge = {
  code: "ko",
  name: "Korean",
  mayHold: (text) => /\p{Script=Hangul}/u.test(text),
  words: koreanWords,
  papers,
  proseNumbers: { units: Array.from("년월일호") },
  citations: koreanCitations,
  calendar: koreanGrammar,
  sources: koreanSources,
  formedNames: koreanNames,
  names: "surnames before posts",
};
