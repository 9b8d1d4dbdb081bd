/**
 * A part: all that one file of the folder of cables gives, as a pure function of its name and bytes, of the
 * code and of the authority files. So it can be made anywhere, in any order, and kept.
 */
import { describe } from "../extract/documents/documents.js";
import { identify } from "../extract/documents/identify.js";
import type { Knowledge } from "../knowledge.js";
import { readCable, readFile, shownPath } from "../read/index.js";
import type { Entry } from "./entry.js";
import { type DocumentRows, rowsOfDocuments } from "./rows.js";

export interface Part extends DocumentRows {
  /** The file's documents, in its order. */
  entries: Entry[];
}

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
): Part {
  const documents = readFile(readCable(cables, path), shownPath(cables, path));
  const described = documents.map((document) => ({ document, description: describe(document) }));
  const names = ids ?? identify(described, (own) => shownPath(cables, own));
  const entries = described.map((entry, index) => ({ id: names[index] ?? "", ...entry }));
  return { entries, ...rowsOfDocuments(entries, knowledge) };
}
