/** Finds the lines of a concordance. */
import type { Alignment } from "./aligned.js";
import type { ConcordanceCorpus, ConcordanceDocument } from "./corpus.js";
import { type Line, compareLines } from "./order.js";
import { type ConcordanceState, leftDocuments } from "./state.js";
import { type NamedTerms, namedTerms, neededTerms } from "./vocabulary.js";
import { type CutPassage, type Occurrence, needsText, occurrences } from "./kwic.js";
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
  lines: readonly Line[];
  /** The documents that the filter leaves. */
  documents: readonly ConcordanceDocument[];
  /** Passages that were read, of these documents alone and in all their languages, by `passageKey`. */
  cut: ReadonlyMap<string, CutPassage>;
}

/** The lines of a query. A line is one occurrence: as many as `terms` counts, for the same words. */
export async function findLines(
  corpus: ConcordanceCorpus,
  query: ConcordanceQuery,
): Promise<Concordance> {
  const patterns = parseTermPatterns(query.q, await corpus.fold(query.q));
  const documents = leftDocuments(corpus.documents, query);
  const found = new Finder(corpus, query, patterns, documents);
  if (patterns.length > 0 && documents.length > 0) {
    const ids = await found.candidates();
    for await (const passages of corpus.tables.tokens(ids)) {
      await found.look(passages);
    }
  }
  const lines = found.lines.sort(compareLines);
  return { patterns, lines, documents, cut: found.cut };
}

class Finder {
  readonly lines: Line[] = [];
  readonly cut = new Map<string, CutPassage>();
  private readonly named: NamedTerms;
  private readonly dates: ReadonlyMap<string, string | null>;
  /** What each pattern begins with; null for characters, which may begin within a term. */
  private readonly openings: readonly (ReadonlySet<string> | null)[];

  constructor(
    private readonly corpus: ConcordanceCorpus,
    private readonly query: ConcordanceQuery,
    private readonly patterns: readonly TermPattern[],
    documents: readonly ConcordanceDocument[],
  ) {
    this.named = namedTerms(patterns, corpus.vocabulary, query.cut === "stems");
    this.dates = new Map(documents.map(({ id, date }) => [id, date]));
    this.openings = patterns.map(({ words: [first], characters }) =>
      first === undefined || (characters !== null && !this.whole)
        ? null
        : (this.named.get(first) ?? new Set()),
    );
  }

  private get whole(): boolean {
    return this.query.cut !== "";
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

  /** Takes the lines of some passages. */
  async look(passages: readonly CutPassage[]): Promise<void> {
    for (const passage of passages) {
      const { document_id, language, position } = passage;
      const date = this.dates.get(document_id);
      if (date === undefined) continue;
      this.cut.set(passageKey(document_id, language, position), passage);
      if (this.query.language !== "" && this.query.language !== language) continue;
      if (!this.opensIn(passage)) continue;
      for (const place of await this.placesIn(passage)) this.lines.push({ ...place, date });
    }
  }

  /** Whether a passage has a term that some pattern begins with: most have none, and need no closer look. */
  private opensIn({ terms }: CutPassage): boolean {
    return this.openings.some((opening) => opening === null || terms.some((is) => opening.has(is)));
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

/** The alignment of a corpus with the passages that a concordance has read. */
export async function alignmentFor(
  corpus: ConcordanceCorpus,
  { cut }: Concordance,
): Promise<Alignment> {
  return { ...(await corpus.alignment()), cut };
}
