/**
 * A part: all that one file of the folder of cables gives, as a pure function of its name and bytes, of the
 * code and of the authority files. So it can be made anywhere, in any order, and kept: its tables as plain
 * Parquet, a file a table, and beside them what ties them to other files.
 */
import { writeFileSync } from "node:fs";
import { describe } from "../extract/documents/documents.js";
import { identify } from "../extract/documents/identify.js";
import { type Sequence, sequencesOf } from "../extract/words/sequence.js";
import type { Knowledge } from "../knowledge.js";
import { packagedBytes, type PartFiles, partFile } from "../parquet-files.js";
import { parquetOf } from "../parquet-rows.js";
import { readCable, readFile, shownPath } from "../read/index.js";
import type { TableName, Tables } from "../schema.js";
import { type SearchPart, searchPart } from "../search/part.js";
import { searchables } from "../search/searchable.js";
import { type Entry, type Listed, listedOf } from "./entry.js";
import { type DocumentRows, rowsOfDocuments } from "./rows.js";

/** The tables that have rows of a single file; the others are of all files together. */
export const partTables = [
  "documents",
  "texts",
  "passages",
  "attributes",
  "findings",
  "mentions",
  "abbreviations",
  "dates",
  "correspondents",
  "claims",
  "tokens",
  "terms",
] as const satisfies readonly TableName[];

/** What ties a part to those of other files, and is held in memory while they are merged. */
export interface Ties extends Pick<DocumentRows, "citations" | "citables"> {
  /** The file's documents, in its order. */
  entries: Listed[];
  tables: Pick<Tables, "documents" | "correspondents" | "claims">;
  /** The terms of its passages. */
  sequences: Sequence[];
}

/** A part that is made and not yet kept. */
export interface MadePart extends DocumentRows {
  entries: Entry[];
  /** What search needs of its documents, unless people reviewed them. */
  search: SearchPart;
}

/** A part that is kept. */
export interface Part extends Ties, PartFiles {}

/**
 * Makes the part of a file below the folder of cables. Its documents have the names that they have alone; where another
 * file takes one, the names that all files together leave them are given as `ids`.
 * @throws InputError for what cannot be read.
 */
export function makePart(
  cables: string,
  path: string,
  knowledge: Knowledge,
  ids?: readonly string[],
): MadePart {
  const documents = readFile(readCable(cables, path), shownPath(cables, path));
  const described = documents.map((document) => ({ document, description: describe(document) }));
  const names = ids ?? identify(described, (own) => shownPath(cables, own));
  const entries = described.map((entry, index) => ({ id: names[index] ?? "", ...entry }));
  const rows = rowsOfDocuments(entries, knowledge);
  const entities = knowledge.authority.entities.map(({ row }) => row);
  const shown = { documents: [], correspondents: [], ...rows.tables, entities };
  return { entries, ...rows, search: searchPart(searchables(entries, shown)) };
}

/** What ties a part to others. */
export function tiesOf({ entries, tables, citations, citables }: Omit<MadePart, "search">): Ties {
  const { documents = [], correspondents = [], claims = [], tokens = [] } = tables;
  return {
    ...{ entries: entries.map(listedOf), citations, citables, sequences: sequencesOf(tokens) },
    tables: { documents, correspondents, claims },
  };
}

/** Writes a part's tables into a folder that exists; returns their files' sizes and sums. */
export function writePartTables({ tables }: MadePart, folder: string): PartFiles["files"] {
  return Object.fromEntries(
    partTables.map((name) => {
      const bytes = parquetOf(name, tables[name] ?? []);
      writeFileSync(partFile(folder, name), bytes);
      return [name, packagedBytes(bytes)];
    }),
  );
}
