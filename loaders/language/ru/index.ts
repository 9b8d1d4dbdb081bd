import type { LanguageKnowledge } from "../language.js";
import { datesIn } from "../prose-numbers.js";
import { russianGrammar } from "./calendar/calendar.js";
import { calendarWords } from "./calendar/words.js";
import { russianCitations } from "./citations.js";
import { casesOf } from "./cases.js";
import { russianWords } from "./words.js";
import { papers } from "./papers.js";
import { russianSources } from "./sources.js";
import { russianClaims } from "./claims/claims.js";

export const russian: LanguageKnowledge = {
  code: "ru",
  name: "Russian",
  home: "soviet-union",
  mayHold: (text) => /\p{Script=Cyrillic}/u.test(text),
  calendar: russianGrammar,
  citations: russianCitations,
  words: russianWords,
  listedNames: { formsOf: casesOf },
  papers,
  proseNumbers: datesIn(calendarWords),
  sources: russianSources,
  claims: russianClaims,
};
