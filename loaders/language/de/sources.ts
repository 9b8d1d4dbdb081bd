import { type SourceWords, SIC } from "../sources.js";

export const germanSources: SourceWords = {
  translated:
    /[([](?:übersetzung|uebersetzung)(?:\saus\sdem\s\p{Lu}\p{Ll}+)?[)\]]|^\P{L}*(?:übersetzung|uebersetzung)\saus\sdem\s\p{Lu}\p{Ll}+\P{L}*$/iu,
  corrected: SIC,
};
