import type { LanguageKnowledge } from "../language.js";
import { unchanging } from "../../text/name-forms.js";
import { isLatin } from "../latin.js";
import { englishGrammar } from "./calendar/calendar.js";
import { englishCitations } from "./citations/index.js";
import { englishWords } from "./words.js";
import { papers } from "./papers/index.js";
import { proseNumbers } from "./prose-numbers.js";
import { englishSources } from "./sources.js";
import { englishClaims } from "./claims/claims.js";
import { forgetWords } from "./tagger.js";

export const english: LanguageKnowledge = {
  code: "en",
  name: "English",
  mayHold: (text) => /[A-Za-z]{3}/.test(text),
  guest: isLatin,
  calendar: englishGrammar,
  citations: englishCitations,
  words: englishWords,
  papers,
  sources: englishSources,
  claims: englishClaims,
  proseNumbers,
  forget: forgetWords,
  names: "titles, initials, and words for offices and places",
  listedNames: unchanging,
};
