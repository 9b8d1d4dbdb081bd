import { type SourceWords, SIC } from "../sources.js";

export const italianSources: SourceWords = {
  translated:
    /[([]traduzione(?:\s(?:dal\s|dall['’])\p{Ll}+)?[)\]]|^\P{L}*traduzione(?:\s(?:dal\s|dall['’])\p{Ll}+)?\P{L}*$/iu,
  corrected: SIC,
};
