/** What search needs of the parts, as people reviewed their documents. */
import type { Knowledge } from "../knowledge.js";
import type { Subject } from "../review/columns.js";
import type { Tables } from "../schema.js";
import { type SearchPart, searchPart } from "../search/part.js";
import { searchables } from "../search/searchable.js";
import { keptSearch } from "./keep.js";
import type { Part } from "./part.js";
import { readAgain } from "./read-again.js";

type Shown = Pick<Tables, "documents" | "correspondents" | "entities">;

/**
 * What was kept with each part of a folder of cables; made anew where a review may have changed what a search finds
 * or shows of it.
 */
export async function searchOfParts(
  cables: string,
  parts: readonly Part[],
  merged: Shown,
  { reviews }: Pick<Knowledge, "reviews">,
): Promise<SearchPart[]> {
  const shown = reviews.filter(({ subject }) => SHOWN.has(subject));
  const reviewed = new Set(shown.map(({ document_id }) => document_id));
  const searches: SearchPart[] = [];
  for (const { folder, entries } of parts)
    searches.push(
      entries.some(({ id }) => reviewed.has(id))
        ? searchPart(searchables(readAgain(cables, entries), merged))
        : await keptSearch(folder),
    );
  return searches;
}

/** Subjects of reviews whose rows a search shows; a date may be that of its document. */
const SHOWN: ReadonlySet<string> = new Set([
  "documents",
  "correspondents",
  "dates",
] satisfies Subject[]);
