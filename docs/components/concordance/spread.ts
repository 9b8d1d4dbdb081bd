/** Where in each document the lines stand, and how evenly: the figures of the strips and of the summary. */
import type { ConcordanceDocument, TextLength } from "./corpus.js";
import type { Concordance } from "./find.js";
import { type Line, compareLines } from "./order.js";
import { dispersion } from "../words/statistics/dispersion.js";
import type { CutPassage } from "./kwic.js";

/** One text with lines in it. */
export interface Strip {
  document_id: string;
  language: string;
  title: string;
  date: string | null;
  lines: number;
  /** Words as they were cut. */
  words: number;
  /** Lines in a thousand of these. */
  rate: number;
  /** Deviation of proportions over ten parts of equal length (Gries 2008): 0 is even. */
  dp: number;
  /** Each line, and the share of the text's words that stand before it. */
  places: readonly { line: Line; at: number }[];
}

/** Parts that a text is cut into, to see how evenly the lines stand. */
const PARTS = 10;

/** The texts with lines, the oldest first. */
export function stripsOf({ lines, documents, cut }: Concordance): Strip[] {
  const titles = new Map(documents.map((document) => [document.id, document]));
  const texts = groups([...cut.values()], textKey);
  return Array.from(
    groups(lines, ({ passage }) => textKey(passage)),
    ([key, own]) => {
      const passages = [...(texts.get(key) ?? [])].sort((a, b) => a.position - b.position);
      const { document_id, language } = own[0]!.passage;
      const { title, date } = titles.get(document_id)!;
      return { document_id, language, title, date, ...placed(own, passages) };
    },
  ).sort((a, b) => compareLines(a.places[0]!.line, b.places[0]!.line));
}

function placed(lines: readonly Line[], passages: readonly CutPassage[]) {
  const before = new Map<CutPassage, number>();
  let words = 0;
  for (const passage of passages) {
    before.set(passage, words);
    words += passage.terms.length;
  }
  const indices = lines.map((line) => (before.get(line.passage) ?? 0) + line.from);
  const counts = new Array<number>(PARTS).fill(0);
  const part = (index: number) => Math.floor((index * PARTS) / words);
  for (const index of indices) counts[part(index)]! += 1;
  const sizes = new Array<number>(PARTS).fill(0);
  for (let index = 0; index < words; ++index) sizes[part(index)]! += 1;
  return {
    ...{ lines: lines.length, words, rate: (1000 * lines.length) / words },
    dp: dispersion(counts, sizes).dp,
    places: lines.map((line, at) => ({ line, at: indices[at]! / words })),
  };
}

function textKey({ document_id, language }: { document_id: string; language: string }): string {
  return `${document_id}\n${language}`;
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}

/** How the lines are spread over the documents, for one language. */
export interface Spread {
  language: string;
  lines: number;
  /** Documents with lines, and all that are here in this language and that the filter leaves. */
  documents: number;
  of: number;
  /** Words of all these, and lines in a thousand of them. */
  words: number;
  rate: number;
  /** Deviation of proportions over the documents (Gries 2008); NaN where there is but one. */
  dp: number;
}

/** The spread in each language with lines, the one with most first. */
export function spreadsOf(
  lines: readonly Line[],
  documents: readonly ConcordanceDocument[],
  lengths: readonly TextLength[],
): Spread[] {
  const left = new Set(documents.map(({ id }) => id));
  return Array.from(
    groups(lines, ({ passage }) => passage.language),
    ([language, own]) => {
      const texts = lengths.filter((is) => is.language === language && left.has(is.document_id));
      const counts = groups(own, ({ passage }) => passage.document_id);
      const sizes = texts.map((text) => text.words);
      const words = sizes.reduce((sum, size) => sum + size, 0);
      const perText = texts.map(({ document_id }) => counts.get(document_id)?.length ?? 0);
      return {
        ...{ language, lines: own.length, documents: counts.size, of: texts.length, words },
        rate: (1000 * own.length) / words,
        dp: texts.length > 1 ? dispersion(perText, sizes).dp : NaN,
      };
    },
  ).sort((a, b) => b.lines - a.lines || (a.language < b.language ? -1 : 1));
}

/** Lengths of the texts by the words that were cut and counted, where all of them were read. */
export function cutLengths(cut: Iterable<CutPassage>): TextLength[] {
  return Array.from(groups([...cut], textKey).values(), (own) => ({
    document_id: own[0]!.document_id,
    language: own[0]!.language,
    words: own.reduce((sum, { terms }) => sum + terms.length, 0),
  }));
}
