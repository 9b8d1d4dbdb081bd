/**
 * Counts of terms, asked of the engine. `run` is the page's `query`; an answer is kept, so that going back to
 * a choice costs nothing. Nothing here is asked term by term.
 */
import { standingOn } from "./standing.js";
import type { Parameter } from "../query/statement.js";
import { collocateSql, companySql } from "./collocate-sql.js";
import type { VocabularyTerm, Wanted } from "./matching.js";
import { CHARACTERS, ENTRY, LIST, SETS, type Unit, countSql, phraseSql, sizeSql } from "./sql.js";

/** Runs SQL; rows are plain objects with numbers as numbers. */
export type RunQuery = <Row>(text: string, parameters: readonly Parameter[]) => Promise<Row[]>;

/** What is counted: units of a language, or runs of `size` words. */
export interface Counting {
  language: string;
  unit: Unit;
  /** Words in a row; 1 unless `unit` is `word`. */
  size: number;
  /** Terms that are left out. */
  stops: readonly string[];
}

/** A document that counts; `part` is 1 where it is studied, 0 where it is what that is set against. */
export interface ChosenDocument {
  id: string;
  part: 0 | 1;
  /** Its units, all of them. */
  size: number;
}

/** How often a term stands in the documents chosen. */
export interface TermCount {
  term: string;
  /** In the documents of part 1, and of part 0. */
  study: number;
  reference: number;
  /** Documents that have it. */
  documents: number;
  /** Gries' deviation of proportions over the documents. */
  dp: number;
}

/** Units of a document, and those that the stop list leaves. */
export interface DocumentSize {
  document_id: string;
  size: number;
  content: number;
}

/** How often something stands in a document. */
export interface DocumentCount {
  pattern: number;
  document_id: string;
  count: number;
}

/** The company that a term keeps. */
export interface CollocateCount {
  term: string;
  together: number;
  /** Documents in which they are together. */
  documents: number;
  /** How often it stands in the documents chosen. */
  count: number;
  /** Occurrences of the node, and all words, in the documents chosen. */
  node: number;
  total: number;
}

/** What a language has to count, and in which units. */
export interface CountedLanguage {
  language: string;
  documents: number;
  stems: boolean;
  han: boolean;
}

export interface TermCounts {
  /** Languages, those of most documents first. */
  languages(): Promise<CountedLanguage[]>;
  vocabulary(language: string): Promise<VocabularyTerm[]>;
  /** The part of the vocabulary that can be one of some words, each folded and without wildcards. */
  vocabularyOf(language: string, words: readonly string[]): Promise<VocabularyTerm[]>;
  /** The shipped stop list of a language, as far as its texts have its words. */
  shippedStops(language: string): Promise<ReadonlySet<string>>;
  sizes(counting: Omit<Counting, "size">): Promise<DocumentSize[]>;
  /** Counts of all terms, the most frequent first. */
  count(
    counting: Counting,
    documents: readonly ChosenDocument[],
    limits?: { least?: number; most?: number },
  ): Promise<TermCount[]>;
  /** Counts by document of what several patterns look for. */
  frequencies(language: string, wanted: readonly Wanted[]): Promise<DocumentCount[]>;
  collocates(asked: AskedCollocates): Promise<CollocateCount[]>;
  /** The places where given terms stand near a node, in order, `most` at most. */
  company(asked: AskedNode, terms: readonly string[], most: number): Promise<CompanyPlace[]>;
}

/** Words from a node to a collocate, or the other way, with some of the passage around them. */
export interface CompanyPlace {
  document_id: string;
  start: number;
  stop: number;
  quote: string;
  before: string;
  after: string;
}

/** A node and its window. */
export interface AskedNode {
  language: string;
  /** The terms of each word of the node; null for any term. */
  words: readonly (readonly string[] | null)[];
  documents: readonly string[];
  left: number;
  right: number;
}

export interface AskedCollocates extends AskedNode {
  /** Terms that are not counted. */
  stops: readonly string[];
  /** Least number together. */
  least: number;
  stems: boolean;
}

const LANGUAGES = `with spread as (
  select language, count(distinct document_id)::double as documents from terms group by language
)
select language, documents, stems, han
from spread join (
  select language, bool_or(stem is not null) as stems, bool_or(regexp_matches(term, '^\\p{Han}')) as han
  from vocabulary group by language
) using (language)
order by documents desc, language`;

const VOCABULARY = `select term, stem, count::double as count
from vocabulary where language = $1 order by term`;

// A term of other letters than ASCII's and Han may be a word when it is folded: that is judged where folding is known.
const VOCABULARY_OF = `select term, stem, count::double as count
from vocabulary
where language = $1 and (
  term in (select unnest(string_split($2, chr(31))))
  or regexp_matches(regexp_replace(term, '\\p{Han}', '', 'g'), '[^\\x00-\\x7F]'))
order by term`;

const STOPS = "select term from vocabulary where language = $1 and stop order by term";

/** The counts that a page asks for. */
export function termCounts(run: RunQuery): TermCounts {
  const ask = remembering(run);
  return {
    languages: () => ask<CountedLanguage>(LANGUAGES, []),
    vocabulary: (language) => ask<VocabularyTerm>(VOCABULARY, [language]),
    vocabularyOf: (language, words) =>
      ask<VocabularyTerm>(VOCABULARY_OF, [language, words.join(ENTRY)]),
    async shippedStops(language) {
      return new Set((await ask<{ term: string }>(STOPS, [language])).map(({ term }) => term));
    },
    sizes: ({ language, unit, stops }) =>
      ask<DocumentSize>(sizeSql(unit), [language, stops.join(ENTRY)]),
    count: ({ language, unit, size, stops }, documents, { least = 1, most = 1e6 } = {}) => {
      const list = (value: (document: ChosenDocument) => string | number) =>
        documents.map(value).join(ENTRY);
      if (documents.length === 0) return Promise.resolve([]);
      return ask<TermCount>(countSql(unit, size), [
        ...[language, list(({ id }) => id), list(({ part }) => part), list((one) => one.size)],
        ...[stops.join(ENTRY), least, most],
      ]);
    },
    frequencies: (language, wanted) => frequencies(ask, language, wanted),
    collocates: ({ stops, least, stems, ...node }) =>
      ask<CollocateCount>(collocateSql(widths(node.words), { stems }), [
        ...nodeParameters(node),
        ...[stops.join(ENTRY), least],
      ]),
    company: (node, terms, most) =>
      ask<CompanyPlace>(companySql(widths(node.words)), [
        ...nodeParameters(node),
        ...[terms.join(ENTRY), most],
      ]),
  };
}

function nodeParameters({ language, words, documents, left, right }: AskedNode): Parameter[] {
  return [language, lists(words), documents.join(ENTRY), left, right];
}

/** How many terms will do for each word, 0 for any at all. */
function widths(words: readonly (readonly string[] | null)[]): number[] {
  return words.map((terms) => terms?.length ?? 0);
}

function lists(words: readonly (readonly string[] | null)[]): string {
  return words.map((terms) => (terms ?? []).join(ENTRY)).join(LIST);
}

/** One query for all sets of terms, and one for each phrase or string of characters. */
async function frequencies(
  ask: RunQuery,
  language: string,
  wanted: readonly Wanted[],
): Promise<DocumentCount[]> {
  const sets = wanted.flatMap((one, pattern) =>
    one.kind === "terms" ? one.terms.map((term) => ({ pattern, term })) : [],
  );
  const list = (value: (set: (typeof sets)[number]) => string | number) =>
    sets.map(value).join(ENTRY);
  const parameters = [language, list(({ pattern }) => pattern), list(({ term }) => term)];
  const found = await Promise.all([
    sets.length > 0 ? ask<DocumentCount>(SETS, parameters) : [],
    ...wanted.map(async (one, pattern) => {
      const rows = await inOrder(ask, language, one);
      return standingOn(
        rows,
        rows.map((row) => ({ ...row, pattern })),
      );
    }),
  ]);
  const answers = found.filter((rows) => rows.length > 0);
  return answers.length === 1 ? standingOn(answers[0]!, found.flat()) : found.flat();
}

function inOrder(
  ask: RunQuery,
  language: string,
  wanted: Wanted,
): Promise<Omit<DocumentCount, "pattern">[]> {
  if (wanted.kind === "characters") return ask(CHARACTERS, [language, wanted.expression]);
  if (wanted.kind === "terms" || wanted.words.some((terms) => terms?.length === 0))
    return Promise.resolve([]);
  return ask(phraseSql(widths(wanted.words)), [language, lists(wanted.words)]);
}

/** Keeps the answers of the last queries; a failure is not kept. */
function remembering(run: RunQuery, most = 60): RunQuery {
  const answers = new Map<string, Promise<unknown[]>>();
  return <Row>(text: string, parameters: readonly Parameter[]) => {
    const key = JSON.stringify([text, parameters]);
    const known = answers.get(key) as Promise<Row[]> | undefined;
    answers.delete(key);
    const answer = known ?? run<Row>(text, parameters);
    answers.set(key, answer);
    if (!known) answer.catch(() => answers.delete(key));
    if (answers.size > most) answers.delete(answers.keys().next().value!);
    return answer;
  };
}
