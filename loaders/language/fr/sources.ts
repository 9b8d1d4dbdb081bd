import { type SourceWords, SIC } from "../sources.js";

export const frenchSources: SourceWords = {
  translated:
    /[([](?:traduction)(?:\s(?:du|de l')\s?\p{Ll}+)?[)\]]|^\P{L}*traduction(?:\s(?:du|de l')\s?\p{Ll}+)?\P{L}*$/iu,
  corrected: SIC,
};
