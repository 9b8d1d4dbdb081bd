/** Where in each document the lines stand, and how evenly: the figures of the strips and of the summary. */
import type { ConcordanceCorpus, TextLength } from "./corpus.js";
import type { CountedConcordance } from "./counted.js";
import type { Concordance } from "./find.js";
import type { ReadText } from "./found-lines.js";
import type { Line } from "./order.js";
import { dispersion } from "../words/statistics/dispersion.js";

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
  /** Each line, and the share of the text's words that stand before it; made for the texts that are drawn. */
  places: () => { line: Line; at: number }[];
}

/** Parts that a text is cut into, to see how evenly the lines stand. */
const PARTS = 10;

/** The texts with lines, the oldest first. */
export function stripsOf({ lines, offsets, texts, documents }: Concordance): Strip[] {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return texts
    .filter(({ from, to }) => to > from)
    .map(({ document_id, language, date, words, from, to }) => ({
      ...{ document_id, language, date, words, title: titles.get(document_id)! },
      ...{ lines: to - from, rate: (1000 * (to - from)) / words },
      dp: evenness(offsets.subarray(from, to), words),
      places: () =>
        lines.slice(from, to).map((line, at) => ({ line, at: offsets[from + at]! / words })),
    }));
}

/** Deviation of proportions over the parts of a text with so many words, of places in it. */
function evenness(offsets: Int32Array, words: number): number {
  const counts = new Array<number>(PARTS).fill(0);
  for (const offset of offsets) counts[Math.floor((offset * PARTS) / words)]! += 1;
  const before = (part: number) => Math.ceil((part * words) / PARTS);
  const sizes = counts.map((_, part) => before(part + 1) - before(part));
  return dispersion(counts, sizes).dp;
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
  { texts: read, documents }: Pick<CountedConcordance, "texts" | "documents">,
  lengths: readonly TextLength[],
): Spread[] {
  const left = new Set(documents.map(({ id }) => id));
  const having = read.filter(({ from, to }) => to > from);
  return [...new Set(having.map(({ language }) => language))]
    .map((language) => {
      const own = having.filter((is) => is.language === language);
      const counts = new Map(own.map(({ document_id, from, to }) => [document_id, to - from]));
      const lines = own.reduce((sum, { from, to }) => sum + to - from, 0);
      const texts = lengths.filter((is) => is.language === language && left.has(is.document_id));
      const sizes = texts.map((text) => text.words);
      const words = sizes.reduce((sum, size) => sum + size, 0);
      const perText = texts.map(({ document_id }) => counts.get(document_id) ?? 0);
      return {
        ...{ language, lines, documents: counts.size, of: texts.length, words },
        rate: (1000 * lines) / words,
        dp: texts.length > 1 ? dispersion(perText, sizes).dp : NaN,
      };
    })
    .sort((a, b) => b.lines - a.lines || (a.language < b.language ? -1 : 1));
}

/** Lengths of the texts: by the words that were cut and counted, where all of them were read. */
export async function lengthsOf(
  corpus: ConcordanceCorpus,
  { texts }: Concordance | CountedConcordance,
): Promise<readonly TextLength[]> {
  return corpus.small ? cutLengths(texts as readonly ReadText[]) : corpus.lengths();
}

function cutLengths(texts: readonly ReadText[]): TextLength[] {
  return texts.map(({ document_id, language, words }) => ({ document_id, language, words }));
}
