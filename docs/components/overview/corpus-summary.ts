/** What a corpus holds, in numbers; each is a count of rows that a reader can list. */
import type { Row } from "../../../loaders/schema.js";

export interface SummaryRows {
  documents: readonly Pick<
    Row<"documents">,
    "id" | "date" | "date_end" | "archive_date" | "date_basis"
  >[];
  texts: readonly Pick<Row<"texts">, "document_id" | "language" | "words">[];
  passages: readonly Pick<Row<"passages">, "document_id" | "language" | "counterpart">[];
  findings: readonly Pick<Row<"findings">, "document_id">[];
}

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

/** Counts what a corpus holds. */
export function corpusSummary({
  documents,
  texts,
  passages,
  findings,
}: SummaryRows): CorpusSummary {
  const bilingual = inSeveralLanguages(texts);
  const alignable = passages.filter(({ document_id }) => bilingual.has(document_id));
  const starts = documents.flatMap(({ date }) => (date === null ? [] : [yearOf(date)]));
  const ends = documents.flatMap(({ date, date_end }) =>
    date === null ? [] : [yearOf(date_end ?? date)],
  );
  return {
    documents: documents.length,
    undated: documents.length - starts.length,
    firstYear: starts.length === 0 ? null : starts.reduce((a, b) => Math.min(a, b)),
    lastYear: ends.length === 0 ? null : ends.reduce((a, b) => Math.max(a, b)),
    bilingual: bilingual.size,
    words: wordsByLanguage(texts),
    passages: passages.length,
    alignable: alignable.length,
    aligned: alignable.filter(({ counterpart }) => counterpart !== null).length,
    findings: findings.length,
  };
}

/** `1952–1963`, `1962`, or null where no document is dated. */
export function span({
  firstYear,
  lastYear,
}: Pick<CorpusSummary, "firstYear" | "lastYear">): string | null {
  if (firstYear === null || lastYear === null) return null;
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}

function inSeveralLanguages(texts: SummaryRows["texts"]): Set<string> {
  const languages = new Map<string, Set<string>>();
  for (const { document_id, language } of texts)
    languages.set(document_id, (languages.get(document_id) ?? new Set()).add(language));
  return new Set([...languages].filter(([, codes]) => codes.size > 1).map(([id]) => id));
}

function wordsByLanguage(texts: SummaryRows["texts"]): CorpusSummary["words"] {
  const totals = new Map<string, number>();
  for (const { language, words } of texts)
    totals.set(language, (totals.get(language) ?? 0) + words);
  return [...totals]
    .map(([language, words]) => ({ language, words }))
    .sort((a, b) => b.words - a.words || (a.language < b.language ? -1 : 1));
}

const yearOf = (iso: string) => Number(iso.slice(0, 4));
