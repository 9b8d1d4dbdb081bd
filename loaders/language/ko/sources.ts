import { type SourceWords, SIC } from "../sources.js";

export const koreanSources: SourceWords = {
  translated: /[([](?:번역(?:문|본)?|역문)[)\]]|^\P{L}*(?:번역문|역문)\P{L}*$/u,
  corrected: SIC,
};
