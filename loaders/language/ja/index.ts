import type { LanguageKnowledge } from "../language.js";
import { japaneseNames } from "./names.js";
import { japaneseWords } from "./words.js";
import { japaneseCitations } from "./citations.js";
import { papers } from "./papers.js";
import { japaneseGrammar } from "./calendar/calendar.js";
import { japaneseSources } from "./sources.js";

export const japanese: LanguageKnowledge = {
  code: "ja",
  name: "Japanese",
  mayHold: (text) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text),
  words: japaneseWords,
  papers,
  citations: japaneseCitations,
  calendar: japaneseGrammar,
  sources: japaneseSources,
  // Characters are Chinese where no kana say otherwise.
  formedNames: (text, language) => (language === "ja" ? japaneseNames(text) : []),
  home: "japan",
  names: "common surnames before posts",
};
