/** The files of the tables. Every name is a literal, for that is how Framework finds what a page needs. */
import { FileAttachment } from "observablehq:stdlib";
import type { TableName } from "../../../loaders/schema.js";

// Thunks, because asking for a file that a page does not have throws; and `.href` at once, because
// Framework takes a bare Parquet file for a wish to have its own reader.
const addresses: Record<TableName, () => string> = {
  documents: () => FileAttachment("/data/documents.parquet").href,
  texts: () => FileAttachment("/data/texts.parquet").href,
  passages: () => FileAttachment("/data/passages.parquet").href,
  attributes: () => FileAttachment("/data/attributes.parquet").href,
  findings: () => FileAttachment("/data/findings.parquet").href,
  unread_files: () => FileAttachment("/data/unread_files.parquet").href,
  dates: () => FileAttachment("/data/dates.parquet").href,
  entities: () => FileAttachment("/data/entities.parquet").href,
  mentions: () => FileAttachment("/data/mentions.parquet").href,
  abbreviations: () => FileAttachment("/data/abbreviations.parquet").href,
  correspondents: () => FileAttachment("/data/correspondents.parquet").href,
  terms: () => FileAttachment("/data/terms.parquet").href,
  tokens: () => FileAttachment("/data/tokens.parquet").href,
  vocabulary: () => FileAttachment("/data/vocabulary.parquet").href,
  ngrams: () => FileAttachment("/data/ngrams.parquet").href,
  citations: () => FileAttachment("/data/citations.parquet").href,
  cited_documents: () => FileAttachment("/data/cited_documents.parquet").href,
  claims: () => FileAttachment("/data/claims.parquet").href,
  assertions: () => FileAttachment("/data/assertions.parquet").href,
  reviews: () => FileAttachment("/data/reviews.parquet").href,
};

/** The tables that a query can name. */
export const tableNames: readonly string[] = Object.keys(addresses);

/** The address of a table's Parquet file; null for no table's name. Case is ignored, as in SQL. */
export function tableAddress(name: string): string | null {
  const key = name.toLowerCase();
  return Object.hasOwn(addresses, key) ? addresses[key as TableName]() : null;
}
