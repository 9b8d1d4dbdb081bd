/** Which terms of a language a typed pattern stands for. */
import { type PatternWord, type TermPattern, matchesTerm } from "./pattern.js";

/** A term of the vocabulary with its stem, where its language has one. */
export interface VocabularyTerm {
  term: string;
  stem: string | null;
  count: number;
}

/** What is looked for: one of a set of terms, a phrase, or characters wherever they stand. */
export type Wanted =
  | { kind: "terms"; terms: readonly string[] }
  /** For each word the terms that will do; null for any term at all. */
  | { kind: "phrase"; words: readonly (readonly string[] | null)[] }
  /** An expression that finds them: Han characters, and a class for each `?`. */
  | { kind: "characters"; expression: string };

/**
 * What a pattern looks for in a language. By stems a word without wildcards stands for all terms that have
 * its stem.
 */
export function wantedOf(
  pattern: TermPattern,
  vocabulary: readonly VocabularyTerm[],
  { stems = false } = {},
): Wanted {
  if (pattern.characters !== null)
    return { kind: "characters", expression: pattern.characters.replaceAll("?", "\\p{Han}") };
  const words = pattern.words.map((word) => termsOf(word, vocabulary, stems));
  const [first] = words;
  if (words.length === 1 && first) return { kind: "terms", terms: first };
  return { kind: "phrase", words };
}

/** The terms that a word of a pattern stands for; null where any term will do. */
export function termsOf(
  word: PatternWord,
  vocabulary: readonly VocabularyTerm[],
  stems = false,
): readonly string[] | null {
  if (/^\*+$/.test(word.text)) return null;
  const matching = vocabulary.filter(({ term }) => matchesTerm(word, term));
  if (!stems || word.wildcards) return matching.map(({ term }) => term);
  const wanted = new Set(matching.flatMap(({ stem }) => stem ?? []));
  return vocabulary
    .filter(({ term, stem }) => (stem === null ? matchesTerm(word, term) : wanted.has(stem)))
    .map(({ term }) => term);
}
