import type { LanguageKnowledge } from "../language.js";
import { pinyinOf } from "../../authority/pinyin.js";
import { foldHan } from "../../text/name-tokens.js";
import { hanNames } from "./names.js";
import { unchanging } from "../../text/name-forms.js";
import { chineseGrammar } from "./calendar/calendar.js";
import { chineseCitations } from "./citations.js";
import { chineseWords } from "./words.js";
import { papers } from "./papers.js";
import { chineseSources } from "./sources.js";
import { chineseClaims } from "./claims/claims.js";

export const chinese: LanguageKnowledge = {
  code: "zh",
  name: "Chinese",
  mayHold: (text, language) => !/^(?:ja|ko)$/.test(language) && /\p{Script=Han}/u.test(text),
  calendar: chineseGrammar,
  citations: chineseCitations,
  words: chineseWords,
  papers,
  proseNumbers: { units: Array.from("年月日号號") },
  sources: chineseSources,
  claims: chineseClaims,
  formedNames: (text) => hanNames(foldHan(text)),
  readingOf: pinyinOf,
  home: "china",
  unspaced: true,
  names: "surnames with titles, and words for offices and places",
  listedNames: unchanging,
};
