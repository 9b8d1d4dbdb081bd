/** From the lines of a concordance to the translations of what was looked for. */
import type { Alignment } from "./concordance-aligned.js";
import type { Line } from "./concordance-order.js";
import type { CutPassage } from "./kwic.js";
import { type Bead, passageKey } from "./translation-beads.js";
import {
  type AlignedPassages,
  type TranslationOptions,
  type Translations,
  translationsOf,
} from "./translation-terms.js";

/** Translations from one language into another. */
export interface LanguagePair extends Translations {
  from: string;
  to: string;
}

/** Whether a term of a language is too common to say anything. */
export type IsStop = (language: string, term: string) => boolean;

/**
 * The translations of what the lines have, for each pair of languages that has aligned passages with lines;
 * over the documents whose passages were read.
 */
export function languagePairs(
  lines: readonly Line[],
  alignment: Alignment,
  isStop: IsStop,
  options: Omit<TranslationOptions, "isStop"> = {},
): LanguagePair[] {
  const having = new Set(lines.map(({ passage }) => keyOf(passage)));
  const pairs = new Map<string, { from: string; to: string; aligned: AlignedPassages[] }>();
  for (const { documentId, bead } of beadsRead(alignment))
    for (const from of bead.keys())
      for (const to of bead.keys()) {
        if (from === to) continue;
        const pair = pairs.get(`${from} ${to}`) ?? { from, to, aligned: [] };
        pairs.set(`${from} ${to}`, pair);
        const has = bead.get(from)!.some((at) => having.has(passageKey(documentId, from, at)));
        const keys = bead.get(to)!.map((at) => passageKey(documentId, to, at));
        pair.aligned.push({ has, others: keys.map((key) => alignment.cut.get(key)?.terms ?? []) });
      }
  return [...pairs.values()]
    .map(({ from, to, aligned }) => {
      const stops = { ...options, isStop: (term: string) => isStop(to, term) };
      return { from, to, ...translationsOf(aligned, stops) };
    })
    .filter((pair) => pair.having > 0)
    .sort((a, b) => b.having - a.having || (a.from < b.from ? -1 : 1));
}

function keyOf({ document_id, language, position }: CutPassage): string {
  return passageKey(document_id, language, position);
}

/** Each bead of the documents that were read, once. */
function* beadsRead({ cut, beads }: Alignment): Generator<{ documentId: string; bead: Bead }> {
  const seen = new Set<Bead>();
  for (const [key, { document_id }] of cut) {
    const bead = beads.get(key);
    if (!bead || seen.has(bead)) continue;
    seen.add(bead);
    yield { documentId: document_id, bead };
  }
}

/** The lines whose aligned passages have a term, or two side by side. */
export function linesWith(lines: readonly Line[], { cut, beads }: Alignment, term: string): Line[] {
  return lines.filter(({ passage }) => {
    const bead = beads.get(keyOf(passage));
    return Array.from(bead ?? []).some(
      ([language, positions]) =>
        language !== passage.language &&
        positions.some((position) => {
          const other = cut.get(passageKey(passage.document_id, language, position));
          return other !== undefined && holds(other.terms, term);
        }),
    );
  });
}

function holds(terms: readonly string[], term: string): boolean {
  const [first = "", second] = term.split(" ");
  if (second === undefined) return terms.includes(first);
  return terms.some((is, at) => is === first && terms[at + 1] === second);
}

/** Least G² for a translation to be marked in aligned passages: chance would give less in 999 of 1,000. */
const MARKED = 10.83;
const MOST_MARKED = 5;

/** The terms to mark in aligned passages: the strongest translations of each pair of languages. */
export function tellingTerms(pairs: readonly LanguagePair[]): Set<string> {
  return new Set(
    pairs.flatMap(({ found }) =>
      found
        .filter(({ g2 }) => g2 >= MARKED)
        .slice(0, MOST_MARKED)
        .map(({ term }) => term),
    ),
  );
}
