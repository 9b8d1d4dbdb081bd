import type { SourceWords } from "../sources.js";

export const russianSources: SourceWords = {
  translated:
    /[([](?:неофициальный\s)?перевод(?:\sс\s\p{Ll}+)?[)\]]|^\P{L}*(?:неофициальный\s)?перевод\sс\s\p{Ll}+\P{L}*$/iu,
  corrected:
    /^\s?[([](?:так в (?:тексте|документе)|так!?|следует читать:?|правильно:?)(?:\s(?<right>\d[\d\s,.]*\d|\d))?\W{0,2}[)\]]/iu,
  reallySaid:
    /(?:на самом деле|в действительности|фактически)\s(?:же\s)?(?:сказал|заявил)\p{Ll}*[^«».;]{0,40}/iu,
};
