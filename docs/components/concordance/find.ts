/** Finds the lines of a concordance. */
import type { Alignment } from "./aligned.js";
import type { ConcordanceCorpus, ConcordanceDocument } from "./corpus.js";
import { type LineSequence, type ReadText, passagesOf } from "./found-lines.js";
import { Gathering, type WantedRun } from "./gathering.js";
import { type ConcordanceState, leftDocuments } from "./state.js";
import { type NamedTerms, namedTerms, neededTerms, openingTerms } from "./vocabulary.js";
import { type CutPassage, type Occurrence, needsText, occurrences } from "./kwic.js";
import { type PartIndex, indexOf, passagesWith, wordPlaces } from "./part-index.js";
import { type TermPattern, parseTermPatterns } from "../terms/pattern.js";
import { passageKey } from "./translation-beads.js";

/** What of a page's state says which lines there are. */
export type ConcordanceQuery = Pick<
  ConcordanceState,
  "q" | "cut" | "language" | "document" | "without" | "year" | "kind"
>;

/** The lines, and what they were found in. */
export interface Concordance {
  patterns: readonly TermPattern[];
  /** In the text's own order. */
  lines: LineSequence;
  /** How many words of its text stand before each line. */
  offsets: Int32Array;
  /** Texts that were read, in that order: of these documents alone, and in all their languages. */
  texts: readonly ReadText[];
  /** The documents that the filter leaves. */
  documents: readonly ConcordanceDocument[];
}

/** The lines of a query. A line is one occurrence: as many as `terms` counts, for the same words. */
export async function findLines(
  corpus: ConcordanceCorpus,
  query: ConcordanceQuery,
): Promise<Concordance> {
  const patterns = parseTermPatterns(query.q, await corpus.fold(query.q));
  const documents = leftDocuments(corpus.documents, query);
  const finder = new Finder(corpus, query, patterns, documents);
  if (patterns.length > 0 && documents.length > 0) await finder.readAll();
  return { patterns, documents, ...finder.gathered() };
}

class Finder {
  private readonly named: NamedTerms;
  private readonly dates: ReadonlyMap<string, string | null>;
  private readonly gathering = new Gathering();
  /** The terms that a place of characters can begin in; looked for when they are needed. */
  private opening: ReadonlySet<string> | undefined;

  constructor(
    private readonly corpus: ConcordanceCorpus,
    private readonly query: ConcordanceQuery,
    private readonly patterns: readonly TermPattern[],
    documents: readonly ConcordanceDocument[],
  ) {
    this.named = namedTerms(patterns, corpus.vocabulary, query.cut === "stems");
    this.dates = new Map(documents.map(({ id, date }) => [id, date]));
  }

  private get whole(): boolean {
    return this.query.cut !== "";
  }

  /** Whether words are looked for as they were cut: characters may begin within a word. */
  private get byWords(): boolean {
    return this.whole || this.patterns.every(({ characters }) => characters === null);
  }

  async readAll(): Promise<void> {
    const ids = await this.candidates();
    for await (const passages of this.corpus.tables.tokens(ids)) {
      const index = indexOf(passages);
      const runs = index.runs.flatMap((run) => {
        const date = this.dates.get(run.document_id);
        if (date === undefined || ids?.has(run.document_id) === false) return [];
        const { language } = this.query;
        return [{ run, date, has: language === "" || language === run.language }];
      });
      if (this.byWords)
        this.gathering.addWords(index, runs, wordPlaces(index, this.patterns, this.named));
      else this.gathering.addLines(index, runs, await this.occurrencesIn(index, runs));
    }
  }

  gathered(): Pick<Concordance, "lines" | "offsets" | "texts"> {
    return this.gathering.end();
  }

  /** The documents to read: all of a small corpus; of others, those that have all that a pattern needs. */
  async candidates(): Promise<ReadonlySet<string> | null> {
    if (this.corpus.small) return null;
    const sets = await Promise.all(this.patterns.map((pattern) => this.documentsWith(pattern)));
    return new Set(sets.flatMap((set) => [...set].filter((id) => this.dates.has(id))));
  }

  private async documentsWith(pattern: TermPattern): Promise<ReadonlySet<string>> {
    const needed = neededTerms(pattern, this.named, this.corpus.vocabulary, this.whole);
    const sets = await Promise.all(
      needed.map(async (terms) => {
        const rows = await this.corpus.tables.terms(terms);
        return new Set(rows.map(({ document_id }) => document_id));
      }),
    );
    const [first = new Set<string>(), ...others] = sets.sort((a, b) => a.size - b.size);
    return new Set([...first].filter((id) => others.every((set) => set.has(id))));
  }

  /** What stands in the passages of a part, by their numbers in it. */
  private async occurrencesIn(
    index: PartIndex,
    runs: readonly WantedRun[],
  ): Promise<Map<number, Occurrence[]>> {
    this.opening ??= openingTerms(this.patterns, this.named, this.corpus.vocabulary);
    const having = passagesWith(index, this.opening);
    const found = new Map<number, Occurrence[]>();
    for (const { run, has } of runs)
      for (let at = run.from; has && at < run.to; at++)
        if (having.has(at)) found.set(at, await this.placesIn(index.passages[at]!));
    return found;
  }

  private async placesIn(passage: CutPassage): Promise<Occurrence[]> {
    const text = await this.neededText(passage);
    return occurrences(passage, this.patterns, {
      matches: (word, term) => this.named.get(word)?.has(term) ?? false,
      whole: this.whole,
      ...(text !== undefined && { text }),
    });
  }

  /** The passage's text, where a string of characters may stand across a blank in it. */
  private async neededText(passage: CutPassage): Promise<string | undefined> {
    const strings = this.whole ? [] : this.patterns.flatMap(({ characters }) => characters ?? []);
    if (!strings.some((characters) => needsText(passage, characters))) return undefined;
    const { document_id, language, starts, stops } = passage;
    return this.corpus.tables.read(document_id, language, starts[0]!, stops.at(-1)!);
  }
}

/** The alignment of a corpus with the passages that a concordance has read of what is there in two languages. */
export async function alignmentFor(
  corpus: ConcordanceCorpus,
  texts: readonly ReadText[],
): Promise<Alignment> {
  const alignment = await corpus.alignment();
  const cut = new Map<string, CutPassage>();
  for (const text of texts)
    if (alignment.bilingual.has(text.document_id))
      for (const passage of passagesOf(text))
        cut.set(passageKey(passage.document_id, passage.language, passage.position), passage);
  return { ...alignment, cut };
}
