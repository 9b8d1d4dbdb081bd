import { type SourceWords, SIC } from "../sources.js";

export const spanishSources: SourceWords = {
  translated: /[([]traducción(?:\sdel\s\p{Ll}+)?[)\]]|^\P{L}*traducción\sdel\s\p{Ll}+\P{L}*$/iu,
  corrected: SIC,
};
