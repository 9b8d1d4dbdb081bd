import { type SourceWords, SIC } from "../sources.js";

export const portugueseSources: SourceWords = {
  translated: /[([]tradução(?:\sdo\s\p{Ll}+)?[)\]]|^\P{L}*tradução(?:\sdo\s\p{Ll}+)?\P{L}*$/iu,
  corrected: SIC,
};
