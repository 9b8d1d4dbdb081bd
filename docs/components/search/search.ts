/** Full text search of a published corpus in the browser: no engine, a few kilobytes a query. */
import {
  type Contents,
  type Field,
  type SearchText,
  type SearchAddresses,
  passes,
  readContents,
} from "./documents.js";
import type { Fetch } from "./file.js";
import { WordLists } from "./lists.js";
import { type Stretch, matchesOf, textsWithAll } from "./matches.js";
import { type NearWord, nearest } from "./near.js";
import { type NameFilter, type Query, parseQuery } from "./query.js";
import { type Hits, type Ranked, type ScorePart, listed, rank } from "./ranking.js";
import { type TextSnippet, textPlaces, textSnippet, textWords } from "./texts.js";
import { foldLetters } from "./letters.js";
import type { QueryWord } from "./words.js";

export type { Field } from "./documents.js";
export type { NearWord } from "./near.js";
export type { ScorePart } from "./ranking.js";
export type { TextSnippet } from "./texts.js";

/** A document that was found. */
export interface Result extends Pick<SearchText, "document_id" | "title" | "kind" | "date"> {
  /** Sum of the parts' scores. */
  score: number;
  parts: ScorePart[];
  /** How often the words and phrases asked for stand in all of its texts. */
  occurrences: number;
  /** Languages of its texts that were found, the best first. */
  languages: string[];
  /** Its text that scores best, with the found words marked; fetched when asked for. Null for filters alone. */
  snippet(): Promise<TextSnippet | null>;
  /** The same of each of its texts that were found, the best first. */
  snippets(): Promise<TextSnippet[]>;
  /** Where all words and phrases asked for stand in its texts, in order; not those in title or summary. */
  places: () => Promise<FoundStretch[]>;
}

/** A stretch of one of a document's texts. */
export interface FoundStretch extends Stretch {
  language: string;
}

export interface Answer {
  query: Query;
  /** Whether results have all the clauses or, since nothing has, any of them. */
  matching: "all" | "any";
  /** Clauses, as typed, that no text has; and those that begin more words than were looked up. */
  missing: string[];
  partial: string[];
  /** How many documents were found. */
  total: number;
  /** All documents that were found, in order. */
  documents: Result[];
  /** Those from `offset` on, as many as `limit`. */
  results: Result[];
}

export interface SearchOptions {
  /** Results to return; 10 by default. */
  limit?: number;
  /** Results to leave out first. */
  offset?: number;
  /** Words of the texts themselves (by default), or of titles, summaries and editors' notes. */
  field?: Field;
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
  private readonly lists: WordLists;

  constructor(private readonly contents: Contents) {
    this.lists = new WordLists(contents.postings, contents.blocks);
  }

  /** How many documents there are. */
  get size(): number {
    return new Set(this.contents.texts.map(({ document_id }) => document_id)).size;
  }

  /**
   * Finds documents: those that have every clause, best first by BM25, in any of their languages; those
   * that have any, where none has all. A query of filters alone lists by date. No result for no query.
   */
  async search(
    typed: string,
    { limit = 10, offset = 0, field = "words", signal }: SearchOptions = {},
  ): Promise<Answer> {
    const query = parseQuery(typed, this.contents.fold);
    const allowed = await this.allowedTexts(query, field);
    signal?.throwIfAborted();
    const hits = await this.hitsOf(query, field);
    signal?.throwIfAborted();
    const found = this.found(query, hits, allowed, field);
    const all = found.filter(({ parts }) => parts.length === hits.length);
    const documents = (all.length > 0 ? all : found).map((document) => this.resultOf(document));
    const typedWhere = (is: (hits: Hits) => boolean) =>
      hits.filter(is).map(({ clause }) => clause.typed);
    return {
      query,
      matching: all.length > 0 || hits.length < 2 ? "all" : "any",
      missing: typedWhere(({ matches }) => matches.texts.length === 0),
      partial: typedWhere(({ matches }) => matches.partial),
      total: documents.length,
      documents,
      results: documents.slice(offset, offset + limit),
    };
  }

  /**
   * Every place of every clause in the texts that a query finds, in order: the lines of a concordance. Here
   * a text must have all clauses itself, and pass the filters.
   */
  async places(typed: string, signal?: AbortSignal): Promise<FoundPlace[]> {
    const query = parseQuery(typed, this.contents.fold);
    const allowed = await this.allowedTexts(query, "words");
    const hits = await this.hitsOf(query, "words");
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
    const { characters } = this.contents.texts[text]!;
    return textWords(this.contents, text, start, Math.min(stop, characters));
  }

  /** Words of the texts that are spelt or begin like a word, the likest first; those of more texts first. */
  async near(word: string): Promise<NearWord[]> {
    const folded = foldLetters(word);
    return nearest(folded, await this.lists.beside(folded));
  }

  /** Which texts the filters and exclusions leave. */
  private async allowedTexts(
    { clauses, filters, names }: Query,
    field: Field,
  ): Promise<(text: number) => boolean> {
    const { texts } = this.contents;
    const excluded = clauses.filter((clause) => clause.excluded);
    const banned = await Promise.all(
      excluded.map(async ({ words }) => (await matchesOf(inField(words, field), this.lists)).texts),
    );
    const bannedDocuments = new Set(banned.flat().map((text) => texts[text]!.document_id));
    const named = await Promise.all(names.map((filter) => this.namedDocuments(filter)));
    return (text) => {
      const { document_id } = texts[text]!;
      return (
        !bannedDocuments.has(document_id) &&
        filters.every((filter) => passes(texts[text]!, filter)) &&
        named.every((set, at) => set.has(document_id) !== names[at]!.excluded)
      );
    };
  }

  private async namedDocuments({ field, words }: NameFilter): Promise<ReadonlySet<string>> {
    const texts = await textsWithAll(inField(words, field), this.lists);
    return new Set(Array.from(texts, (text) => this.contents.texts[text]!.document_id));
  }

  private found(
    query: Query,
    hits: readonly Hits[],
    allowed: (text: number) => boolean,
    field: Field,
  ): Ranked[] {
    const { texts, mean } = this.contents;
    if (hits.length > 0) return rank(hits, { texts, field, mean: mean[field] }, allowed);
    const filtered = query.filters.length + query.names.length > 0;
    return filtered ? listed(texts, allowed) : [];
  }

  private hitsOf({ clauses }: Query, field: Field): Promise<Hits[]> {
    const wanted = clauses.filter((clause) => !clause.excluded);
    return Promise.all(
      wanted.map(async (clause) => ({
        clause,
        matches: await matchesOf(inField(clause.words, field), this.lists),
      })),
    );
  }

  private resultOf({ parts, texts, score }: Ranked): Result {
    const sorted = [...texts].sort((a, b) => b.score - a.score);
    const { document_id, title, kind, date } = this.contents.texts[sorted[0]!.text]!;
    const found = parts.length === 0 ? [] : sorted;
    const snippetOf = (text: (typeof sorted)[number]) => textSnippet(this.contents, text);
    return {
      ...{ document_id, title, kind, date, score },
      occurrences: texts.reduce((sum, text) => sum + text.occurrences, 0),
      parts: parts.map(({ matches: _matches, ...part }) => part),
      languages: sorted.map(({ text }) => this.contents.texts[text]!.language),
      snippet: async () => (found[0] ? snippetOf(found[0]) : null),
      snippets: () => Promise.all(found.map(snippetOf)),
      places: async () =>
        (await Promise.all(found.map((text) => textPlaces(this.contents, text)))).flat(),
    };
  }
}

/** Words as a field of the index has them. */
function inField(
  words: readonly QueryWord[],
  field: Field | NameFilter["field"],
): readonly QueryWord[] {
  if (field === "words") return words;
  return words.map((word) => ({ ...word, term: `:${field}:${word.term}` }));
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
  return new Search(await readContents(addresses, fetch));
}

function addressesIn(folder: string): SearchAddresses {
  const address = (part: string) => `${folder}search-${part}.parquet`;
  return {
    documents: address("documents"),
    directory: address("directory"),
    postings: address("postings"),
    texts: address("texts"),
  };
}
