/** The languages that the product knows something of. */
import type { Language } from "../document.js";
import { english } from "./en/index.js";
import type { LanguageKnowledge } from "./language.js";
import { russian } from "./ru/index.js";
import { chinese } from "./zh/index.js";

export type { Capability, LanguageKnowledge } from "./language.js";

/** In the order in which they are asked where several could read the same words. */
export const languages: readonly LanguageKnowledge[] = [chinese, russian, english];

/** What is known of a language; undefined where nothing is. */
export function knowledgeOf(language: Language): LanguageKnowledge | undefined {
  return languages.find(({ code }) => code === language);
}
