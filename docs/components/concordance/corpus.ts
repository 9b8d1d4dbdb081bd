/** What a concordance reads: the corpus's documents and vocabulary at once, its passages when they are needed. */
import type { Row } from "../../../loaders/schema.js";
import type { Alignment, Bounds } from "./aligned.js";
import type { ReadWords } from "./context.js";
import type { VocabularyRow } from "./vocabulary.js";
import type { CutPassage, PassageName } from "./kwic.js";
import type { HanFold } from "../search/words.js";
import { type AlignedRow, type Bead, beadsOf, passageKey } from "./translation-beads.js";

export type ConcordanceDocument = Pick<Row<"documents">, "id" | "title" | "kind" | "date">;

/** A text's length in words, as `texts.words` counts them. */
export type TextLength = Pick<Row<"texts">, "document_id" | "language" | "words">;

/** Which texts use a term, and how often. */
export type TermRow = Pick<Row<"terms">, "document_id" | "language" | "count">;

/** How the tables are read; a page gives its own, a test what it likes. */
export interface ConcordanceTables {
  documents(): Promise<ConcordanceDocument[]>;
  vocabulary(): Promise<VocabularyRow[]>;
  texts(): Promise<TextLength[]>;
  passages(): Promise<(AlignedRow & Bounds)[]>;
  /** Rows of `terms` for these terms. */
  terms(terms: ReadonlySet<string>): Promise<TermRow[]>;
  /**
   * Rows of `tokens`, in their order and in parts, that have these documents among others, or all of them where null is
   * asked. A part is the same list whenever it is asked for, since what is made of it is kept with it.
   */
  tokens(ids: ReadonlySet<string> | null): AsyncIterable<CutPassage[]>;
  /** Where the passages of these documents that have terms stand, in the order of `tokens`. */
  ownPassages(ids: ReadonlySet<string>): Promise<(PassageName & Bounds)[]>;
  /** How many passages `tokens` has. */
  size(): Promise<number>;
  /** How Han characters are folded. */
  fold(): Promise<HanFold>;
  /** Words of a text; big texts are in small pieces, so that few bytes are fetched. */
  read: ReadWords;
}

/** Corpora of no more passages than this are read whole. */
const SMALL = 20_000;

/** A corpus, opened. */
export class ConcordanceCorpus {
  private stops: ReadonlySet<string> | undefined;
  private alignedRows: Promise<Omit<Alignment, "cut">> | undefined;
  private bilingualIds: ReadonlySet<string> | undefined;
  private lengthRows: Promise<TextLength[]> | undefined;

  private constructor(
    readonly documents: readonly ConcordanceDocument[],
    readonly vocabulary: readonly VocabularyRow[],
    /** Whether it is small enough to be read whole. */
    readonly small: boolean,
    readonly tables: ConcordanceTables,
  ) {}

  static async open(tables: ConcordanceTables): Promise<ConcordanceCorpus> {
    const [documents, vocabulary, size] = await Promise.all([
      tables.documents(),
      tables.vocabulary(),
      tables.size(),
    ]);
    return new ConcordanceCorpus(documents, vocabulary, size <= SMALL, tables);
  }

  /** How Han characters are folded; the index is asked only for words that have some. */
  async fold(typed: string): Promise<HanFold> {
    if (!/\p{Script=Han}/u.test(typed)) return new Map();
    return this.tables.fold();
  }

  /** Whether a term is in its language's list of stop words. */
  readonly isStop = (language: string, term: string): boolean => {
    this.stops ??= new Set(
      this.vocabulary.flatMap((is) => (is.stop ? [`${is.language} ${is.term}`] : [])),
    );
    return this.stops.has(`${language} ${term}`);
  };

  /** Which passages are aligned, and where all stand; nothing is read where no document is here in two languages. */
  async alignment(): Promise<Omit<Alignment, "cut">> {
    const bilingual = await this.bilingual();
    if (bilingual.size === 0) return { bounds: new Map(), beads: new Map(), bilingual };
    this.alignedRows ??= this.tables
      .passages()
      .then((rows) => ({ ...alignmentOf(rows), bilingual }));
    return this.alignedRows;
  }

  /** The documents that are here in two languages. */
  async bilingual(): Promise<ReadonlySet<string>> {
    return (this.bilingualIds ??= bilingual(await this.lengths()));
  }

  /** The texts' lengths. */
  lengths(): Promise<TextLength[]> {
    this.lengthRows ??= this.tables.texts();
    return this.lengthRows;
  }
}

function alignmentOf(rows: readonly (AlignedRow & Bounds)[]): Pick<Alignment, "bounds" | "beads"> {
  const bounds = new Map<string, Bounds>();
  for (const { document_id, language, position, start, stop } of rows)
    bounds.set(passageKey(document_id, language, position), { start, stop });
  const beads: Map<string, Bead> = beadsOf(rows);
  return { bounds, beads };
}

function bilingual(rows: readonly TextLength[]): Set<string> {
  const languages = new Map<string, string>();
  const found = new Set<string>();
  for (const { document_id, language } of rows) {
    const first = languages.get(document_id) ?? language;
    languages.set(document_id, first);
    if (first !== language) found.add(document_id);
  }
  return found;
}
