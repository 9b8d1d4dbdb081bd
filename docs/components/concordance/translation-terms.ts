/**
 * How a term was translated: the terms of the other language that stand in what is aligned with its own
 * words more often than elsewhere. No dictionary is asked, only the corpus.
 */
import { type Cooccurrence, bond, logDice } from "../words/statistics/collocates.js";

/** Two pieces of text that say the same in two languages. */
export interface AlignedPiece {
  /** Whether the term stands on its own side. */
  has: boolean;
  /** The terms of the other side, in order. */
  others: readonly string[];
}

/** A term, or two side by side, and how it keeps to the pieces that have the term in question. */
export interface Translation {
  term: string;
  /** Pieces with the one on their own side and the other on the other. */
  together: number;
  /** Pieces with it at all. */
  pieces: number;
  /** 14 at most: wherever there is the one, there is the other (Rychlý 2008), counted by pieces. */
  logDice: number;
  /** Log-likelihood of the table of pieces with and without each (Dunning 1993). */
  g2: number;
}

/** The translations found, and what they were found in. */
export interface Translations {
  /** Strongest logDice first. */
  found: Translation[];
  /** Pieces in all, and how many have the term in question. */
  total: number;
  having: number;
}

export interface TranslationOptions {
  /** Terms that are too common to say anything. */
  isStop?: (term: string) => boolean;
  /** Pieces that must have both. */
  least?: number;
  most?: number;
}

/**
 * Ranks what stands in the aligned pieces by logDice, 14 + log2(2 f(xy) / (f(x) + f(y))), where f counts
 * pieces; so it is Dice's coefficient, by which Smadja, McKeown and Hatzivassiloglou (1996, "Translating
 * collocations for bilingual lexicons") ranked translations. What stands there no more often than chance
 * would have it is left out.
 */
export function translationsOf(
  aligned: readonly AlignedPiece[],
  { isStop = () => false, least = 2, most = 40 }: TranslationOptions = {},
): Translations {
  const having = aligned.filter(({ has }) => has).length;
  const together = new Map<string, number>();
  const pieces = new Map<string, number>();
  for (const { has, others } of aligned)
    for (const term of candidates(others, isStop)) {
      count(pieces, term);
      if (has) count(together, term);
    }
  const found = [...together]
    .filter(([, both]) => both >= least)
    .map(([term, both]) => ({ term, together: both, pieces: pieces.get(term)! }))
    .filter((is) => is.together * aligned.length > having * is.pieces)
    .map((is) => ({ ...is, ...strengths(is, having, aligned.length) }));
  return { found: strongest(found).slice(0, most), total: aligned.length, having };
}

function strengths(
  { together, pieces }: { together: number; pieces: number },
  having: number,
  total: number,
): { logDice: number; g2: number } {
  const pair: Cooccurrence = { together, first: having, second: pieces, total };
  return { logDice: logDice(pair), g2: bond(pair) };
}

function strongest(found: Translation[]): Translation[] {
  return found.sort((a, b) => b.logDice - a.logDice || b.g2 - a.g2 || (a.term < b.term ? -1 : 1));
}

/** Each term and each two side by side that say something, once. */
function candidates(
  terms: readonly string[],
  isStop: (term: string) => boolean,
): ReadonlySet<string> {
  const telling = terms.map((term) => /\p{L}/u.test(term) && !isStop(term));
  return new Set(
    terms.flatMap((term, at) => {
      if (!telling[at]) return [];
      return telling[at + 1] ? [term, `${term} ${terms[at + 1]!}`] : [term];
    }),
  );
}

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}
