/** Documents that are read again for the merge, since what ties parts together has no texts. */
import type { Document } from "../document.js";
import { describe } from "../extract/documents/documents.js";
import type { Knowledge } from "../knowledge.js";
import { readCable, readFile, shownPath } from "../read/index.js";
import type { Entry, Listed } from "./entry.js";
import type { Ties } from "./part.js";
import { setsDate } from "./reckoned.js";

/** The documents of one file, with their words. */
export function readAgain(
  cables: string,
  entries: readonly Listed[],
): { id: string; document: Document }[] {
  const path = entries[0]?.document.path ?? "";
  const documents = readFile(readCable(cables, path), shownPath(cables, path));
  return documents.map((document, index) => ({ id: entries[index]?.id ?? "", document }));
}

/** Those whose dates people judged: what is reckoned from them is reckoned again. */
export function datedAgain(
  cables: string,
  parts: readonly Ties[],
  { reviews }: Pick<Knowledge, "reviews">,
): Entry[] {
  const judged = new Set(
    reviews
      .filter((review) => review.subject === "dates" || setsDate(review))
      .map(({ document_id }) => document_id),
  );
  return parts
    .filter(({ entries }) => entries.some(({ id }) => judged.has(id)))
    .flatMap(({ entries }) => readAgain(cables, entries))
    .filter(({ id }) => judged.has(id))
    .map(({ id, document }) => ({ id, document, description: describe(document) }));
}
