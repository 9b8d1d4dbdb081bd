/** The languages that the product knows something of. */
import type { Language } from "../document.js";
import { german } from "./de/index.js";
import { english } from "./en/index.js";
import { spanish } from "./es/index.js";
import { french } from "./fr/index.js";
import { italian } from "./it/index.js";
import { japanese } from "./ja/index.js";
import { korean } from "./ko/index.js";
import type { LanguageKnowledge } from "./language.js";
import { portuguese } from "./pt/index.js";
import { russian } from "./ru/index.js";
import { chinese } from "./zh/index.js";

export type { Capability, LanguageKnowledge } from "./language.js";

/** In the order in which they are asked where several could read the same words. */
export const languages: readonly LanguageKnowledge[] = [
  chinese,
  japanese,
  korean,
  russian,
  french,
  german,
  spanish,
  portuguese,
  italian,
  english,
];

/** The language in which archives and editions of any country title, date and describe what they hold for readers. */
export const catalogueLanguage: Language = english.code;

/** What is known of a language; undefined where nothing is. */
export function knowledgeOf(language: Language): LanguageKnowledge | undefined {
  return languages.find(({ code }) => code === language);
}
