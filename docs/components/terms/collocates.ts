/** The company that a term keeps: what is asked for, and its measures. */
import type { HanFold } from "../search/words.js";
import { standingOn } from "./standing.js";
import { bond, logDice, mutualInformation } from "../words/statistics/collocates.js";
import type { Unit } from "./asked.js";
import { type VocabularyTerm, wantedOf } from "./matching.js";
import { type TermPattern, parseTermPatterns } from "./pattern.js";
import type { CollocateCount } from "./rows.js";
import { type TermState, LEAST_PAIRS, SPAN, numberOf } from "./state.js";

/** A collocate with every measure of the bond. */
export interface CollocateRow extends CollocateCount {
  logDice: number;
  mutualInformation: number;
  g2: number;
}

/** The collocates, the strongest logDice first. */
export function measuredCollocates(rows: readonly CollocateCount[]): CollocateRow[] {
  const measured = rows
    .map((row) => {
      const pair = { together: row.together, first: row.node, second: row.count, total: row.total };
      const mi = mutualInformation(pair);
      return { ...row, logDice: logDice(pair), mutualInformation: mi, g2: bond(pair) };
    })
    .sort((a, b) => b.logDice - a.logDice || (a.term < b.term ? -1 : 1));
  return standingOn(rows, measured);
}

/** A node with its window, as the engine is asked for it. */
export interface WindowedNode {
  typed: string;
  words: readonly (readonly string[] | null)[];
  left: number;
  right: number;
  least: number;
  stems: boolean;
}

/** Places of a collocate listed at most. */
export const MOST_PLACES = 200;

/** What is typed for a node, null for nothing: characters stand for all words that hold them. */
export function nodePattern(typed: string, fold: HanFold): TermPattern | null {
  const [pattern] = parseTermPatterns(typed, fold);
  if (!pattern) return null;
  if (pattern.characters === null) return pattern;
  const text = `*${pattern.characters}*`;
  return { ...pattern, characters: null, words: [{ text, wildcards: Array.from(text) }] };
}

/** The words of a collocate: those of a stem, else itself; none for none. */
export function wordsOf(collocate: string, rows: readonly CollocateCount[]): readonly string[] {
  if (collocate === "") return [];
  return rows.find(({ term }) => term === collocate)?.forms ?? [collocate];
}

/** The node that a state asks for, among the terms that it can be. */
export function nodeOf(
  pattern: TermPattern,
  unit: Unit,
  vocabulary: readonly VocabularyTerm[],
  { left, right, pairs }: Pick<TermState, "left" | "right" | "pairs">,
): WindowedNode {
  const stems = unit === "stem";
  const wanted = wantedOf(pattern, vocabulary, { stems });
  return {
    ...{ typed: pattern.typed, stems, least: numberOf(pairs, LEAST_PAIRS) },
    words: wanted.kind === "terms" ? [wanted.terms] : wanted.kind === "phrase" ? wanted.words : [],
    left: numberOf(left, SPAN),
    right: numberOf(right, SPAN),
  };
}
