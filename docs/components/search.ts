/** Full text search of a published corpus in the browser: no engine, a few kilobytes a query. */
import {
  type Contents,
  type IndexedText,
  type SearchAddresses,
  passes,
  readContents,
} from "./search-documents.js";
import { BlockFile, type Fetch } from "./search-file.js";
import { WordLists } from "./search-lists.js";
import { type Stretch, matchesOf, textsWithAll } from "./search-matches.js";
import { type NameFilter, type Query, parseQuery } from "./search-query.js";
import { type Hits, type Ranked, type ScorePart, listed, rank } from "./search-ranking.js";
import { type Snippet, SNIPPET, cutSnippet, snippetStart } from "./search-snippet.js";

/** A document that was found. */
export interface Result extends Pick<IndexedText, "document_id" | "title" | "kind" | "date"> {
  /** Sum of the parts' scores. */
  score: number;
  parts: ScorePart[];
  /** Its text that scores best, with the found words marked; fetched when asked for. */
  snippet(): Promise<Snippet | null>;
}

export interface Answer {
  query: Query;
  /** Whether results have all the clauses or, since nothing has, any of them. */
  matching: "all" | "any";
  /** All documents that were found. */
  total: number;
  results: Result[];
}

export interface SearchOptions {
  /** Results to return; 10 by default. */
  limit?: number;
  /** Results to leave out first. */
  offset?: number;
  /** Gives up, with the signal's reason, when a newer query makes the answer pointless. */
  signal?: AbortSignal;
}

/** Where a clause stands: evidence without the quote, which `Search.words` fetches. */
export interface FoundPlace extends Stretch {
  document_id: string;
  language: string;
  typed: string;
}

/** An index, opened. */
export class Search {
  private stretches: Promise<BlockFile> | undefined;

  constructor(
    private readonly contents: Contents,
    private readonly lists: WordLists,
    private readonly fetch: Fetch,
  ) {}

  /**
   * Finds documents: those that have every clause, best first by BM25, in any of their languages; those
   * that have any, where none has all. A query of filters alone lists by date. No result for no query.
   */
  async search(
    typed: string,
    { limit = 10, offset = 0, signal }: SearchOptions = {},
  ): Promise<Answer> {
    const query = parseQuery(typed, this.contents.fold);
    const allowed = await this.allowedTexts(query);
    signal?.throwIfAborted();
    const hits = await this.hitsOf(query);
    signal?.throwIfAborted();
    const found = this.found(query, hits, allowed);
    const all = found.filter(({ parts }) => parts.length === hits.length);
    const shown = all.length > 0 ? all : found;
    return {
      query,
      matching: all.length > 0 || hits.length < 2 ? "all" : "any",
      total: shown.length,
      results: shown.slice(offset, offset + limit).map((document) => this.resultOf(document)),
    };
  }

  /**
   * Every place of every clause in the texts that a query finds, in order: the lines of a concordance. Here
   * a text must have all clauses itself, and pass the filters.
   */
  async places(typed: string, signal?: AbortSignal): Promise<FoundPlace[]> {
    const query = parseQuery(typed, this.contents.fold);
    const allowed = await this.allowedTexts(query);
    const hits = await this.hitsOf(query);
    signal?.throwIfAborted();
    const sets = hits.map(({ matches }) => new Set(matches.texts));
    const wanted = new Set(
      [...(sets[0] ?? [])].filter((text) => allowed(text) && sets.every((set) => set.has(text))),
    );
    const places = await Promise.all(
      hits.map(async ({ clause, matches }) =>
        [...(await matches.stretches(wanted))].flatMap(([text, stretches]) =>
          stretches.map(({ start, stop }) => ({ text, start, stop, typed: clause.typed })),
        ),
      ),
    );
    return places
      .flat()
      .sort((a, b) => a.text - b.text || a.start - b.start || a.stop - b.stop)
      .map(({ text, ...place }) => {
        const { document_id, language } = this.contents.texts[text]!;
        return { document_id, language, ...place };
      });
  }

  /** The words [start, stop) of a text, in code points; as much of them as the text has. */
  async words(documentId: string, language: string, start: number, stop: number): Promise<string> {
    const text = this.contents.texts.findIndex(
      (is) => is.document_id === documentId && is.language === language,
    );
    if (text < 0) throw new Error(`no such text: ${documentId}, ${language}`);
    const { words, offset } = await this.stretch(text, start, stop);
    return Array.from(words)
      .slice(start - offset, stop - offset)
      .join("");
  }

  /** Which texts the filters and exclusions leave. */
  private async allowedTexts({
    clauses,
    filters,
    names,
  }: Query): Promise<(text: number) => boolean> {
    const { texts } = this.contents;
    const excluded = clauses.filter((clause) => clause.excluded);
    const banned = await Promise.all(
      excluded.map(async ({ words }) => (await matchesOf(words, this.lists)).texts),
    );
    const bannedDocuments = new Set(banned.flat().map((text) => texts[text]!.document_id));
    const named = await Promise.all(names.map((filter) => this.namedTexts(filter)));
    return (text) =>
      !bannedDocuments.has(texts[text]!.document_id) &&
      filters.every((filter) => passes(texts[text]!, filter)) &&
      named.every((set, at) => set.has(text) !== names[at]!.excluded);
  }

  private namedTexts({ field, words }: NameFilter): Promise<ReadonlySet<number>> {
    const terms = words.map((word) => ({ ...word, term: `${field}:${word.term}` }));
    return textsWithAll(terms, this.lists);
  }

  private found(query: Query, hits: readonly Hits[], allowed: (text: number) => boolean): Ranked[] {
    const { texts, meanWords } = this.contents;
    if (hits.length > 0) return rank(hits, texts, meanWords, allowed);
    const filtered = query.filters.length + query.names.length > 0;
    return filtered ? listed(texts, allowed) : [];
  }

  private hitsOf({ clauses }: Query): Promise<Hits[]> {
    const wanted = clauses.filter((clause) => !clause.excluded);
    return Promise.all(
      wanted.map(async (clause) => ({
        clause,
        matches: await matchesOf(clause.words, this.lists),
      })),
    );
  }

  private resultOf(document: Ranked): Result {
    const { document_id, title, kind, date } = this.contents.texts[document.text]!;
    const parts = document.parts.map(({ text: _text, matches: _matches, ...part }) => part);
    const snippet = () => this.snippetOf(document);
    return { document_id, title, kind, date, score: document.score, parts, snippet };
  }

  /** Of the text in which its best part stands; words of long lists are marked where they are at hand. */
  private async snippetOf({ parts }: Ranked): Promise<Snippet | null> {
    const best = [...parts].sort((a, b) => b.score - a.score)[0];
    if (!best) return null;
    const { text } = best;
    const shown = parts.filter((part) => part === best || part.text === text);
    const wanted = new Set([text]);
    const found = await Promise.all(
      shown.map(async ({ matches }) => (await matches.stretches(wanted)).get(text) ?? []),
    );
    const start = snippetStart(found);
    const { words, offset } = await this.stretch(text, start, start + SNIPPET);
    const all = found.flat().sort((a, b) => a.start - b.start);
    return cutSnippet(this.contents.texts[text]!.language, words, offset, start, all);
  }

  /** The stretches of a text that hold [start, stop), and the offset at which they begin. */
  private async stretch(text: number, start: number, stop: number) {
    const { stretches, stretch, rows, texts } = this.contents;
    this.stretches ??= BlockFile.open(stretches, "text", this.fetch);
    const { characters } = texts[text]!;
    const first = Math.floor(Math.min(start, characters - 1) / stretch);
    const last = Math.floor(Math.max(start, Math.min(stop, characters) - 1) / stretch);
    const file = await this.stretches;
    const parts = await file.range(rows[text]! + first, rows[text]! + last + 1);
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    return { words: parts.map((part) => decoder.decode(part)).join(""), offset: first * stretch };
  }
}

/**
 * Opens the index at the given addresses, or in a folder (with a `/` at its end). Rejects where it cannot
 * be fetched.
 */
export async function openSearch(
  where: SearchAddresses | string,
  { fetch = globalThis.fetch.bind(globalThis) }: { fetch?: Fetch } = {},
): Promise<Search> {
  const addresses = typeof where === "string" ? addressesIn(where) : where;
  const contents = await readContents(addresses, fetch);
  return new Search(contents, await WordLists.open(contents.postings, fetch), fetch);
}

function addressesIn(folder: string): SearchAddresses {
  const address = (part: string) => `${folder}search-${part}.parquet`;
  return {
    documents: address("documents"),
    postings: address("postings"),
    texts: address("texts"),
  };
}
