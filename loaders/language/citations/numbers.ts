/** Numbers of documents, compared without what print adds to them. */

export interface DocumentNumber {
  number: string;
  series: string | null;
  /** Last two digits of the year that the number itself bears, as in `(59) Consular No. 85`; null if none. */
  year: string | null;
}

/** `085` and `85`, `5429/5` and `5429–5`, `4,321` and `4321` are one. */
export function numberKey(number: string): string {
  return number
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, "")
    .replace(/(?<![\d])0+(?=\d)/g, "");
}

/** Letters of a series, folded: `Secto` and `SECTO`, `A–` and `A-`. */
export function seriesKey(series: string): string {
  return series
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .replace(/\b(?:telegram|cable|no|nos|number|the|message|第|字|号|號)\b/gu, " ")
    .replace(/[第字号號]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

const PRINTED =
  /^(?:(?<before>.*?)[（(〔[]\s?(?:1[5-9]|20)?(?<year>\d\d)\s?[)）〕\]])?\s*(?<series>.*?)(?:\bNos?\.?|№|第)?\s*(?<number>\d[\dA-Za-z]*(?:[/.–-]\d+[a-z]?)*(?:\(\d+\))?)\s*[号號]?\W*$/u;

/** The parts of a number as a document bears or cites it: `(59) Korean Consular No. 085`, `外發(62)午 56 号`. */
export function parsedNumber(printed: string): DocumentNumber | null {
  const { before, year, series, number } = PRINTED.exec(printed.trim())?.groups ?? {};
  if (number === undefined) return null;
  const words = [before, series].filter(Boolean).join(" ").trim();
  return {
    number,
    series: words === "" ? null : words.replace(/[,.;:\s–-]+$/u, ""),
    // No century: who writes `(59)` leaves it to the reader, and numbers of two centuries do not meet.
    year: year ?? null,
  };
}
