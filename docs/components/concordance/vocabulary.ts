/** Which terms of the corpus a pattern names: by the word itself, its wildcards or its stem. */
import type { Row } from "../../../loaders/schema.js";
import { type PatternWord, type TermPattern, comparedAs, termMatcher } from "../terms/pattern.js";

/** What of the vocabulary is needed to find and to count. */
export type VocabularyRow = Pick<
  Row<"vocabulary">,
  "language" | "term" | "stem" | "count" | "documents" | "stop"
>;

/** The terms that each word of some patterns names. */
export type NamedTerms = ReadonlyMap<PatternWord, ReadonlySet<string>>;

/**
 * The terms for each word. With `stems`, a word without wildcards names all that share its stem: `cross`
 * names `crosses`, `crossing`, `crossed`.
 */
export function namedTerms(
  patterns: readonly TermPattern[],
  vocabulary: readonly VocabularyRow[],
  stems: boolean,
): NamedTerms {
  const words = patterns.flatMap((pattern) => pattern.words);
  return new Map(words.map((word) => [word, termsOf(word, vocabulary, stems)]));
}

function termsOf(
  word: PatternWord,
  vocabulary: readonly VocabularyRow[],
  stems: boolean,
): ReadonlySet<string> {
  const named = namedBy(word, vocabulary);
  const terms = new Set(named.map(({ term }) => term));
  if (!stems || word.wildcards) return terms;
  const wanted = new Set(named.flatMap(({ stem }) => stem ?? []));
  for (const { term, stem } of vocabulary) if (stem !== null && wanted.has(stem)) terms.add(term);
  return terms;
}

/** Of each vocabulary its rows by their terms as they are compared; made once, for a plain word is a look into it. */
const compared = new WeakMap<readonly VocabularyRow[], ReadonlyMap<string, VocabularyRow[]>>();

function namedBy(
  word: PatternWord,
  vocabulary: readonly VocabularyRow[],
): readonly VocabularyRow[] {
  if (word.wildcards !== null) {
    const matches = termMatcher(word);
    return vocabulary.filter(({ term }) => matches(term));
  }
  const known = compared.get(vocabulary);
  if (known) return known.get(word.text) ?? [];
  const rows = byComparedTerm(vocabulary);
  compared.set(vocabulary, rows);
  return rows.get(word.text) ?? [];
}

function byComparedTerm(vocabulary: readonly VocabularyRow[]): Map<string, VocabularyRow[]> {
  const rows = new Map<string, VocabularyRow[]>();
  for (const row of vocabulary) {
    const key = comparedAs(row.term);
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

/**
 * Of a word's terms those that it needs to be looked for by; of a string of characters, for each character
 * the terms that have it, since it may be cut anywhere.
 */
export function neededTerms(
  pattern: TermPattern,
  named: NamedTerms,
  vocabulary: readonly VocabularyRow[],
  whole: boolean,
): ReadonlySet<string>[] {
  if (pattern.characters === null || whole)
    return pattern.words.map((word) => named.get(word) ?? new Set());
  const characters = [...new Set(pattern.characters)].filter((sign) => sign !== "?");
  return characters.map(
    (sign) => new Set(vocabulary.flatMap(({ term }) => (term.includes(sign) ? [term] : []))),
  );
}

/** The terms that a place of some patterns can begin in: those of a first word, or that have a first character. */
export function openingTerms(
  patterns: readonly TermPattern[],
  named: NamedTerms,
  vocabulary: readonly VocabularyRow[],
): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { words, characters } of patterns) {
    const [first] = words;
    const sign = Array.from(characters ?? "").find((is) => is !== "?") ?? "";
    if (characters === null) for (const term of (first && named.get(first)) ?? []) terms.add(term);
    else for (const { term } of vocabulary) if (term.includes(sign)) terms.add(term);
  }
  return terms;
}
