/** What a corpus holds, in numbers; each is a count of rows that a reader can list. The overview asks them in SQL. */

export interface CorpusSummary {
  documents: number;
  undated: number;
  /** First and last year that a document is dated to; null where none is dated. */
  firstYear: number | null;
  lastYear: number | null;
  /** Documents that are here in more than one language. */
  bilingual: number;
  /** Words for each language, the most first. */
  words: { language: string; words: number }[];
  passages: number;
  /** Passages of the documents in more than one language, and how many of them have a counterpart. */
  alignable: number;
  aligned: number;
  findings: number;
}

/** `1952–1963`, `1962`, or null where no document is dated. */
export function span({
  firstYear,
  lastYear,
}: Pick<CorpusSummary, "firstYear" | "lastYear">): string | null {
  if (firstYear === null || lastYear === null) return null;
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}
