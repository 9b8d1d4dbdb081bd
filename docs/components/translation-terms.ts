/**
 * How a term was translated: the terms of the other language that stand in the passages aligned with its
 * own more often than elsewhere. No dictionary is asked, only the corpus.
 */
import { type Cooccurrence, bond, logDice } from "./collocates.js";

/** Passages that say the same in two languages. */
export interface AlignedPassages {
  /** Whether the term stands on its own side. */
  has: boolean;
  /** The terms of each passage of the other side. */
  others: readonly (readonly string[])[];
}

/** A term, or two side by side, and how it keeps to the passages that have the term in question. */
export interface Translation {
  term: string;
  /** Aligned passages with the one on their own side and the other on the other. */
  together: number;
  /** Aligned passages with it at all. */
  passages: number;
  /** 14 at most: wherever there is the one, there is the other (Rychlý 2008), counted by passages. */
  logDice: number;
  /** Log-likelihood of the table of passages with and without each (Dunning 1993). */
  g2: number;
}

/** The translations found, and what they were found in. */
export interface Translations {
  /** Strongest logDice first. */
  found: Translation[];
  /** Aligned passages in all, and how many have the term in question. */
  total: number;
  having: number;
}

export interface TranslationOptions {
  /** Terms that are too common to say anything. */
  isStop?: (term: string) => boolean;
  /** Aligned passages that must have both. */
  least?: number;
  most?: number;
}

/**
 * Ranks what stands in the aligned passages by logDice, 14 + log2(2 f(xy) / (f(x) + f(y))), where f counts
 * aligned passages; so it is Dice's coefficient, by which Smadja, McKeown and Hatzivassiloglou (1996,
 * "Translating collocations for bilingual lexicons") ranked translations. What stands there no more often
 * than chance would have it is left out.
 */
export function translationsOf(
  aligned: readonly AlignedPassages[],
  { isStop = () => false, least = 2, most = 40 }: TranslationOptions = {},
): Translations {
  const having = aligned.filter(({ has }) => has).length;
  const together = new Map<string, number>();
  const passages = new Map<string, number>();
  for (const { has, others } of aligned)
    for (const term of candidates(others, isStop)) {
      count(passages, term);
      if (has) count(together, term);
    }
  const found = [...together]
    .filter(([, both]) => both >= least)
    .map(([term, both]) => ({ term, together: both, passages: passages.get(term)! }))
    .filter((is) => is.together * aligned.length > having * is.passages)
    .map((is) => ({ ...is, ...strengths(is, having, aligned.length) }));
  return { found: strongest(found).slice(0, most), total: aligned.length, having };
}

function strengths(
  { together, passages }: { together: number; passages: number },
  having: number,
  total: number,
): { logDice: number; g2: number } {
  const pair: Cooccurrence = { together, first: having, second: passages, total };
  return { logDice: logDice(pair), g2: bond(pair) };
}

function strongest(found: Translation[]): Translation[] {
  return found.sort((a, b) => b.logDice - a.logDice || b.g2 - a.g2 || (a.term < b.term ? -1 : 1));
}

/** Each term and each two side by side that say something, once. */
function candidates(
  passages: readonly (readonly string[])[],
  isStop: (term: string) => boolean,
): Set<string> {
  const found = new Set<string>();
  for (const terms of passages) {
    const telling = terms.map((term) => /\p{L}/u.test(term) && !isStop(term));
    terms.forEach((term, at) => {
      if (!telling[at]) return;
      found.add(term);
      if (telling[at + 1]) found.add(`${term} ${terms[at + 1]!}`);
    });
  }
  return found;
}

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}
