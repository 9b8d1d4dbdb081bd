/** Four questions of the pages of words, as each way of asking answers them in a browser. */
import { type KeyTerm, keyTerms } from "../../docs/components/terms/keyness.js";
import type { TermCount } from "../../docs/components/terms/rows.js";

/** A document that counts; `part` is 1 where it is studied, 0 where it is what that is set against. */
export interface ChosenDocument {
  id: string;
  part: 0 | 1;
  /** Its words, all of them. */
  size: number;
}

/** The tables, as fetched. */
export interface Files {
  terms: ArrayBuffer;
  tokens: ArrayBuffer;
  vocabulary: ArrayBuffer;
}

/** What is asked of. */
export interface Matter {
  files: Files;
  language: string;
  stops: readonly string[];
  /** The year that is studied. */
  studied: string;
  /** Every document of the language; those of the year studied are part 1. */
  documents: readonly ChosenDocument[];
}

/** A way of asking; what a question needs is loaded with the first one. */
export interface Asker {
  topTerms(): Promise<TermCount[]>;
  keyness(): Promise<KeyTerm[]>;
  /** The lines of a word, or of words in a row: how many. */
  lines(words: readonly string[]): Promise<number>;
}

/** Terms that a list holds. */
export const MOST = 2000;

/** Makes something when it is first asked for. */
export function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** The pages' keyness of what was counted. */
export function keysOf(rows: readonly TermCount[], { documents }: Matter): KeyTerm[] {
  const sizeOf = (side: 0 | 1) =>
    documents.reduce((sum, { part, size }) => sum + (part === side ? size : 0), 0);
  return keyTerms(rows, { studySize: sizeOf(1), referenceSize: sizeOf(0) });
}

/** How often words stand in a row in a passage. */
export function runsIn(terms: ArrayLike<string>, words: readonly string[]): number {
  let count = 0;
  for (let at = 0; at + words.length <= terms.length; ++at)
    if (words.every((word, index) => terms[at + index] === word)) ++count;
  return count;
}
