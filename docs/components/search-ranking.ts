/** Documents in the order of their scores: BM25 of each clause in the text that has it best. */
import { bm25, inverseDocumentFrequency } from "./bm25.js";
import type { IndexedText } from "./search-documents.js";
import type { Matches } from "./search-matches.js";
import type { Clause } from "./search-query.js";

/** What a clause of the query adds to a document's score. */
export interface ScorePart {
  /** The clause as typed. */
  typed: string;
  /** Text that it scores best in. */
  language: string;
  /** How often it stands there. */
  occurrences: number;
  /** Texts of the corpus that have it. */
  texts: number;
  /** Its weight, from how rare it is, and its part of the score. */
  weight: number;
  score: number;
}

/** The texts that have a clause. */
export interface Hits {
  clause: Clause;
  matches: Matches;
}

/** A document and its best text for each clause. */
export interface Ranked {
  /** Number of its first text that was found. */
  text: number;
  parts: (ScorePart & { text: number; matches: Matches })[];
  /** Sum of the parts' scores. */
  score: number;
}

/** The documents that have any of the clauses in an allowed text, best first, then by date. */
export function rank(
  hits: readonly Hits[],
  texts: readonly IndexedText[],
  meanWords: number,
  allowed: (text: number) => boolean,
): Ranked[] {
  const documents = new Map<string, Ranked>();
  for (const { clause, matches } of hits) {
    const { typed } = clause;
    const weight = inverseDocumentFrequency(matches.texts.length, texts.length);
    matches.texts.forEach((text, at) => {
      if (!allowed(text)) return;
      const { document_id, language, words } = texts[text]!;
      const occurrences = matches.occurrences[at]!;
      const score = bm25(occurrences, words, meanWords, weight);
      const counts = { occurrences, texts: matches.texts.length };
      addPart(documents, document_id, { typed, language, ...counts, weight, score, text, matches });
    });
  }
  return [...documents.values()].sort(
    (a, b) => b.score - a.score || compareDates(texts, a.text, b.text),
  );
}

/** Of two texts that have one clause, the better counts. */
function addPart(documents: Map<string, Ranked>, id: string, part: Ranked["parts"][number]): void {
  const document = documents.get(id) ?? { text: part.text, parts: [], score: 0 };
  documents.set(id, document);
  const other = document.parts.find(({ matches }) => matches === part.matches);
  if (other && other.score >= part.score) return;
  document.parts = [...document.parts.filter((kept) => kept !== other), part];
  document.score = document.parts.reduce((sum, { score }) => sum + score, 0);
}

/** The documents of the allowed texts, by date: what a query without words finds. */
export function listed(
  texts: readonly IndexedText[],
  allowed: (text: number) => boolean,
): Ranked[] {
  const first = new Map<string, number>();
  for (const [text, { document_id }] of texts.entries())
    if (allowed(text) && !first.has(document_id)) first.set(document_id, text);
  return Array.from(first.values(), (text) => ({ text, parts: [], score: 0 })).sort((a, b) =>
    compareDates(texts, a.text, b.text),
  );
}

/** Undated documents last, and those of one day in the order of their texts. */
function compareDates(texts: readonly IndexedText[], a: number, b: number): number {
  const [first, second] = [texts[a]!.date ?? "9999", texts[b]!.date ?? "9999"];
  if (first === second) return a - b;
  return first < second ? -1 : 1;
}
