/** Rows of the page's queries (docs/terms/*.sql). */

/** What a language has to count, and in which units. */
export interface CountedLanguage {
  language: string;
  documents: number;
  stems: boolean;
  han: boolean;
}

/** How often a term stands in the documents that are studied, and in those that they are set against. */
export interface TermCount {
  term: string;
  study: number;
  reference: number;
  /** Documents that have it. */
  documents: number;
  /** Gries' deviation of proportions over the documents. */
  dp: number;
  /** The words of a stem, the most frequent first; null for what is no stem. */
  forms: readonly string[] | null;
}

/** Units of a text, and those that the stop list leaves. */
export interface TextSize {
  language: string;
  document_id: string;
  size: number;
  content: number;
}

/** How often what a pattern looks for stands in a text. */
export interface TextCount {
  language: string;
  pattern: number;
  document_id: string;
  count: number;
}

/** The company that a term keeps. */
export interface CollocateCount {
  term: string;
  forms: readonly string[] | null;
  together: number;
  /** Documents in which they are together. */
  documents: number;
  /** How often it stands in the documents chosen. */
  count: number;
  /** Occurrences of the node, and all words, in the documents chosen. */
  node: number;
  total: number;
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
