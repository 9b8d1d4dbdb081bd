/** From the lines of a concordance to the translations of what was looked for. */
import type { Alignment } from "./aligned.js";
import { CountedLines } from "./counted.js";
import type { LineSequence } from "./found-lines.js";
import type { Line } from "./order.js";
import type { CutPassage } from "./kwic.js";
import { type Bead, passageKey } from "./translation-beads.js";
import {
  type AlignedPiece,
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
  lines: LineSequence | CountedLines,
  alignment: Alignment,
  isStop: IsStop,
  options: Omit<TranslationOptions, "isStop"> = {},
): LanguagePair[] {
  if (alignment.cut.size === 0 || lines instanceof CountedLines) return [];
  const linesOf = linesByPassage(lines);
  const pairs = new Map<string, { from: string; to: string; pieces: AlignedPiece[] }>();
  for (const { documentId, bead } of beadsRead(alignment))
    for (const from of bead.keys())
      for (const to of bead.keys()) {
        if (from === to) continue;
        const pair = pairs.get(`${from} ${to}`) ?? { from, to, pieces: [] };
        pairs.set(`${from} ${to}`, pair);
        const sides = sidesOf(documentId, bead, from, to, alignment);
        pair.pieces.push(...piecesOf(sides, (passage) => linesOf.get(keyOf(passage)) ?? []));
      }
  return [...pairs.values()]
    .map(({ from, to, pieces }) => {
      const stops = { ...options, isStop: (term: string) => isStop(to, term) };
      return { from, to, ...translationsOf(pieces, stops) };
    })
    .filter((pair) => pair.having > 0)
    .sort((a, b) => b.having - a.having || (a.from < b.from ? -1 : 1));
}

/** The passages of either side of a bead, in order. */
interface Sides {
  own: readonly CutPassage[];
  other: readonly CutPassage[];
}

function sidesOf(
  documentId: string,
  bead: Bead,
  from: string,
  to: string,
  { cut }: Alignment,
): Sides {
  const side = (language: string) =>
    [...(bead.get(language) ?? [])]
      .sort((a, b) => a - b)
      .flatMap((position) => cut.get(passageKey(documentId, language, position)) ?? []);
  return { own: side(from), other: side(to) };
}

/** Words of a piece, about as many as of a sentence. */
const PIECE = 15;

/**
 * Passages are long, and say little of which word answers which; so either side is parted into the same
 * number of pieces of equal length, as Fung and Church did with whole texts (1994, "K-vec: a new approach for
 * aligning parallel texts"): what is said first stands first in both.
 */
function piecesOf(
  { own, other }: Sides,
  linesOf: (passage: CutPassage) => readonly Line[],
): AlignedPiece[] {
  const words = sum(own.map(({ terms }) => terms.length));
  const others = other.flatMap(({ terms }) => terms);
  const count = pieceCount(words, others.length);
  const having = new Set<number>();
  let before = 0;
  for (const passage of own) {
    for (const { from } of linesOf(passage)) having.add(pieceAt(before + from, words, count));
    before += passage.terms.length;
  }
  return Array.from({ length: count }, (_, piece) => ({
    has: having.has(piece),
    others: others.slice(...pieceRange(piece, others.length, count)),
  }));
}

function pieceCount(words: number, others: number): number {
  return Math.max(1, Math.round(Math.min(words, others) / PIECE));
}

function pieceAt(index: number, words: number, count: number): number {
  return Math.floor((index * count) / words);
}

function pieceRange(piece: number, words: number, count: number): [number, number] {
  return [Math.ceil((piece * words) / count), Math.ceil(((piece + 1) * words) / count)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function linesByPassage(lines: LineSequence): Map<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line.passage);
    const own = found.get(key);
    if (own) own.push(line);
    else found.set(key, [line]);
  }
  return found;
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

/** The lines whose aligned pieces have a term, or two side by side. */
export function linesWith(lines: LineSequence, alignment: Alignment, term: string): Line[] {
  return [...lines].filter((line) => {
    const { document_id, language } = line.passage;
    const bead = alignment.beads.get(keyOf(line.passage));
    return Array.from(bead?.keys() ?? []).some((to) => {
      if (to === language) return false;
      const sides = sidesOf(document_id, bead!, language, to, alignment);
      const pieces = piecesOf(sides, (passage) => (passage === line.passage ? [line] : []));
      return pieces.some(({ has, others }) => has && holds(others, term));
    });
  });
}

function holds(terms: readonly string[], term: string): boolean {
  const [first = "", second] = term.split(" ");
  if (second === undefined) return terms.includes(first);
  return terms.some((is, at) => is === first && terms[at + 1] === second);
}

/** Least G² for a translation to be marked, as the page says: chance alone gives more once in a thousand times. */
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
