/** Languages in Latin letters other than English: in their texts, English words are guests. */
import type { Language } from "../document.js";

const LATIN: ReadonlySet<Language> = new Set(
  "fr de es pt it nl pl cs sk hu ro sq vi tr sv da no nb fi et lv lt sl hr bs ca eu gl id ms la".split(
    " ",
  ),
);

/** Whether a language, other than English, is known to be written in Latin letters. */
export function isLatin(language: Language): boolean {
  return LATIN.has(language);
}
