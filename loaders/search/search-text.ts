/** What the search's file of documents says of a text; by itself, for pages read it too. */

/** One text, as a row of the documents file; its number is the row's. */
export interface SearchText {
  document_id: string;
  language: string;
  title: string;
  kind: string;
  /** `YYYY-MM-DD`; null where the document bears no date. */
  date: string | null;
  /** Words of its own, which lengthen it for BM25. */
  words: number;
  /** Words about it: of its title and summary, which count with its document's first text, and of notes. */
  notes: number;
  characters: number;
  /** Code points of title and summary, which are held after the first text of each document; else 0. */
  catalogue: number;
}
