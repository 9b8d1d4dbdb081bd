import type { SourceWords } from "../sources.js";

export const englishSources: SourceWords = {
  translated:
    /[([](?:unofficial |informal |rough |office )?translation(?: from (?:the )?\p{Lu}\p{Ll}+)?[)\]]|^\W*(?:unofficial |informal )?translation (?:from|of) (?:the )?\p{Lu}\p{Ll}+\W*$/iu,
  corrected:
    /^\s?(?:\[sic\]|[([](?:should (?:be|read)|correct(?:ly|ed to)?:?|recte:?|read:?)\s(?<right>\d[\d,. ]*\d|\d)\W{0,2}[)\]]|, (?:or )?(?:rather|correctly),? (?<rather>\d[\d,. ]*\d|\d))/iu,
  reallySaid:
    /\b(?:what\s[^.;"“”]{2,60}\s)?(?:actually|really|in fact)\s(?:said|stated|told|declared|wrote)\b[^"“”.;]{0,40}/iu,
};
