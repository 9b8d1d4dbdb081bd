/**
 * The lines of plain words in a corpus that is too large to be read whole: how many each text has, `terms` says; where
 * they stand, their texts say once they are shown. Their passages as they were cut are not read.
 */
import type { ConcordanceCorpus, ConcordanceDocument } from "./corpus.js";
import { type Concordance, type ConcordanceQuery, findLines } from "./find.js";
import { compareTexts } from "./found-lines.js";
import type { PassageName } from "./kwic.js";
import type { Line, PlacedLine } from "./order.js";
import { isPlainWord, plainPlaces } from "./plain-places.js";
import { lineKey } from "./row.js";
import { leftDocuments } from "./state.js";
import { namedTerms } from "./vocabulary.js";
import type { Bounds } from "./aligned.js";
import { type TermPattern, parseTermPatterns } from "../terms/pattern.js";

/** A text with lines, and which of all lines are its own: from the first to before the last. */
export interface CountedText {
  document_id: string;
  language: string;
  /** documents.date */
  date: string | null;
  from: number;
  to: number;
}

/** Lines that were counted: as many and in the same order as `findLines` has them. */
export interface CountedConcordance {
  patterns: readonly TermPattern[];
  lines: CountedLines;
  texts: readonly CountedText[];
  documents: readonly ConcordanceDocument[];
}

/**
 * The lines of a query of plain words, counted. Null for what only the passages tell: phrases, wildcards, stems,
 * characters; for a corpus that is read whole; and for one with documents in two languages, where each line has the
 * other beside it.
 */
export async function countLines(
  corpus: ConcordanceCorpus,
  query: ConcordanceQuery,
): Promise<CountedConcordance | null> {
  if (corpus.small || query.cut === "stems") return null;
  const patterns = parseTermPatterns(query.q, await corpus.fold(query.q));
  const isPlain = ({ words: [word, ...others] }: TermPattern) =>
    word !== undefined && others.length === 0 && isPlainWord(word.text);
  if (patterns.length === 0 || !patterns.every(isPlain)) return null;
  if ((await corpus.bilingual()).size > 0) return null;
  const documents = leftDocuments(corpus.documents, query);
  const texts = await countedTexts(corpus, query, patterns, documents);
  const words = new Set(patterns.flatMap((pattern) => pattern.words.map(({ text }) => text)));
  return { patterns, documents, texts, lines: new CountedLines(corpus, query, words, texts) };
}

async function countedTexts(
  corpus: ConcordanceCorpus,
  { language }: ConcordanceQuery,
  patterns: readonly TermPattern[],
  documents: readonly ConcordanceDocument[],
): Promise<CountedText[]> {
  const named = namedTerms(patterns, corpus.vocabulary, false);
  const terms = new Set([...named.values()].flatMap((some) => [...some]));
  const dates = new Map(documents.map(({ id, date }) => [id, date]));
  const texts = new Map<string, CountedText>();
  for (const row of terms.size === 0 ? [] : await corpus.tables.terms(terms)) {
    const date = dates.get(row.document_id);
    if (date === undefined || (language !== "" && row.language !== language)) continue;
    const key = `${row.document_id}\n${row.language}`;
    const text = texts.get(key) ?? {
      ...{ document_id: row.document_id, language: row.language, date, from: 0, to: 0 },
    };
    text.to += row.count;
    texts.set(key, text);
  }
  const inOrder = [...texts.values()].sort(compareTexts);
  let before = 0;
  for (const text of inOrder) {
    text.from = before;
    before = text.to += before;
  }
  return inOrder;
}

/** The lines in order; where they stand is read for those that are asked for. */
export class CountedLines {
  private readonly placed = new Map<CountedText, Promise<readonly PlacedLine[]>>();

  constructor(
    private readonly corpus: ConcordanceCorpus,
    private readonly query: ConcordanceQuery,
    /** The plain words, as they are compared. */
    private readonly words: ReadonlySet<string>,
    private readonly texts: readonly CountedText[],
  ) {}

  get length(): number {
    return this.texts.at(-1)?.to ?? 0;
  }

  async slice(from: number, to: number): Promise<PlacedLine[]> {
    const texts = this.texts.filter((text) => text.from < to && text.to > from);
    const lines = await this.linesOf(texts);
    const first = texts[0]?.from ?? 0;
    return lines.flat().slice(from - first, to - first);
  }

  /** Which of the lines has a key, from 0; -1 for none. */
  async placeOf(key: string): Promise<number> {
    const text = this.texts.find((is) => key.startsWith(`${is.document_id}~${is.language}~`));
    if (!text) return -1;
    const [lines = []] = await this.linesOf([text]);
    const at = lines.findIndex((line) => lineKey(line) === key);
    return at < 0 ? -1 : text.from + at;
  }

  /** All of them with their passages, for what needs to know the words beside them. */
  whole(): Promise<Concordance> {
    return findLines(this.corpus, this.query);
  }

  /** A line with its passage as it was cut. */
  async cutLine({ passage, start }: PlacedLine): Promise<Line | undefined> {
    const { document_id, language } = passage;
    const lines = await this.foundIn(document_id, language);
    return lines.find((line) => line.start === start);
  }

  private async linesOf(texts: readonly CountedText[]): Promise<(readonly PlacedLine[])[]> {
    const unread = texts.filter((text) => !this.placed.has(text));
    if (unread.length > 0) {
      const passages = this.corpus.tables.ownPassages(
        new Set(unread.map((text) => text.document_id)),
      );
      for (const text of unread) {
        const reading = this.placesIn(text, passages);
        this.placed.set(text, reading);
        reading.catch(() => this.placed.delete(text));
      }
    }
    return Promise.all(texts.map((text) => this.placed.get(text)!));
  }

  /** The lines of a text, found in its words; where these are not as many as were counted, in its passages as cut. */
  private async placesIn(
    { document_id, language, date, from, to }: CountedText,
    passages: Promise<readonly (PassageName & Bounds)[]>,
  ): Promise<readonly PlacedLine[]> {
    const signs = Array.from(await this.corpus.tables.read(document_id, language, 0, Infinity));
    const lines = (await passages)
      .filter((is) => is.document_id === document_id && is.language === language)
      .flatMap((passage) =>
        plainPlaces(signs.slice(passage.start, passage.stop).join(""), this.words).map(
          ([start, stop]) => ({
            ...{ passage, date, start: passage.start + start, stop: passage.start + stop },
          }),
        ),
      );
    return lines.length === to - from ? lines : this.foundIn(document_id, language);
  }

  private async foundIn(document_id: string, language: string): Promise<Line[]> {
    const own = { ...this.query, document: document_id, language };
    return [...(await findLines(this.corpus, own)).lines];
  }
}
