/** Documents in the order of their scores: BM25 of each clause in the text that has it best. */
import { bm25, inverseDocumentFrequency } from "./bm25.js";
import type { Field, SearchText } from "./documents.js";
import type { Matches } from "./matches.js";
import type { Clause } from "./query.js";

/** What a clause of the query adds to a document's score. */
export interface ScorePart {
  /** The clause as typed. */
  typed: string;
  /** Text that it scores best in. */
  language: string;
  /** How often it stands there. */
  occurrences: number;
  /** Words of that text. */
  words: number;
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

/** A text of a document, and the clauses that stand in it. */
export interface RankedText {
  text: number;
  matches: Matches[];
  score: number;
  /** How often the clauses stand in it, together. */
  occurrences: number;
}

/** A document, its best text for each clause, and all of its texts that have any. */
export interface Ranked {
  parts: (ScorePart & { matches: Matches })[];
  texts: RankedText[];
  /** Sum of the parts' scores. */
  score: number;
}

/** What a clause's score is counted against. */
export interface Collection {
  texts: readonly SearchText[];
  field: Field;
  /** Mean words of a text. */
  mean: number;
}

/** The documents that have any of the clauses in an allowed text, best first, then by date. */
export function rank(
  hits: readonly Hits[],
  collection: Collection,
  allowed: (text: number) => boolean,
): Ranked[] {
  const { texts, field, mean } = collection;
  const documents = new Map<string, Ranked>();
  for (const { clause, matches } of hits) {
    const weight = inverseDocumentFrequency(matches.texts.length, texts.length);
    matches.texts.forEach((text, at) => {
      if (!allowed(text)) return;
      const { document_id, language, [field]: words } = texts[text]!;
      const occurrences = matches.occurrences[at]!;
      const score = bm25(occurrences, words, mean, weight);
      const counts = { occurrences, words, texts: matches.texts.length };
      const part = { typed: clause.typed, language, ...counts, weight, score, matches };
      addPart(documentOf(documents, document_id), text, part);
    });
  }
  return [...documents.values()].sort(
    (a, b) => b.score - a.score || compareDates(texts, a.texts[0]!.text, b.texts[0]!.text),
  );
}

function documentOf(documents: Map<string, Ranked>, id: string): Ranked {
  const document = documents.get(id) ?? { parts: [], texts: [], score: 0 };
  documents.set(id, document);
  return document;
}

/** Of two texts that have one clause, the better counts. */
function addPart(document: Ranked, text: number, part: Ranked["parts"][number]): void {
  const { matches, score, occurrences } = part;
  const found = document.texts.find((other) => other.text === text);
  if (found) {
    found.matches.push(matches);
    found.score += score;
    found.occurrences += occurrences;
  } else {
    document.texts.push({ text, matches: [matches], score, occurrences });
  }
  const other = document.parts.find((known) => known.matches === matches);
  if (other && other.score >= score) return;
  document.parts = [...document.parts.filter((kept) => kept !== other), part];
  document.score = document.parts.reduce((sum, { score }) => sum + score, 0);
}

const NOTHING_FOUND = { matches: [], score: 0, occurrences: 0 };

/** The documents of the allowed texts, by date: what a query without words finds. */
export function listed(texts: readonly SearchText[], allowed: (text: number) => boolean): Ranked[] {
  const documents = new Map<string, Ranked>();
  for (const [text, { document_id }] of texts.entries())
    if (allowed(text)) documentOf(documents, document_id).texts.push({ text, ...NOTHING_FOUND });
  return [...documents.values()].sort((a, b) =>
    compareDates(texts, a.texts[0]!.text, b.texts[0]!.text),
  );
}

/** Undated documents last, and those of one day in the order of their texts. */
function compareDates(texts: readonly SearchText[], a: number, b: number): number {
  const [first, second] = [texts[a]!.date ?? "9999", texts[b]!.date ?? "9999"];
  if (first === second) return a - b;
  return first < second ? -1 : 1;
}
