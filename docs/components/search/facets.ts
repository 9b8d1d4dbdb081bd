/** Found documents narrowed by what they are, and how many there are of each sort. */
import type { Result } from "./search.js";
import { type Chosen, type Facet, FACETS, type Sort } from "./state.js";

/** What of a result its facets are made of. */
export type Faceted = Pick<Result, "document_id" | "kind" | "date" | "languages">;

/** Who wrote and received the documents: keys by document, and what each key is called. */
export interface Correspondents {
  of: ReadonlyMap<string, readonly string[]>;
  names: ReadonlyMap<string, string>;
}

export interface FacetCount {
  value: string;
  /** Documents that would be shown with this value alone. */
  count: number;
}

/** Year of a document that bears no date. */
export const UNDATED = "undated";

/** The documents that have one of the chosen values of every facet that has any. */
export function narrowed<Document extends Faceted>(
  documents: readonly Document[],
  chosen: Chosen,
  correspondents: Correspondents | null,
): Document[] {
  const asked = FACETS.filter((facet) => chosen[facet].length > 0);
  return documents.filter((document) =>
    asked.every((facet) =>
      valuesOf(document, facet, correspondents).some((value) => chosen[facet].includes(value)),
    ),
  );
}

/**
 * How many documents have each value of a facet, among those that pass all other facets; chosen values are
 * there even with none. Years in order, the rest by count.
 */
export function facetCounts(
  documents: readonly Faceted[],
  facet: Facet,
  chosen: Chosen,
  correspondents: Correspondents | null,
): FacetCount[] {
  const counts = new Map<string, number>(chosen[facet].map((value) => [value, 0]));
  for (const document of narrowed(documents, { ...chosen, [facet]: [] }, correspondents))
    for (const value of new Set(valuesOf(document, facet, correspondents)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const byValue = (a: FacetCount, b: FacetCount) => (a.value < b.value ? -1 : 1);
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) =>
    facet === "year" ? byValue(a, b) : b.count - a.count || byValue(a, b),
  );
}

function valuesOf(
  { document_id, kind, date, languages }: Faceted,
  facet: Facet,
  correspondents: Correspondents | null,
): readonly string[] {
  if (facet === "year") return [date?.slice(0, 4) ?? UNDATED];
  if (facet === "kind") return [kind];
  if (facet === "language") return languages;
  return correspondents?.of.get(document_id) ?? [];
}

/** The documents by relevance, as they came, or by date; undated ones last in either direction. */
export function sortedBy<Document extends Faceted>(
  documents: readonly Document[],
  sort: Sort,
): readonly Document[] {
  if (sort === "relevance") return documents;
  const sign = sort === "date" ? 1 : -1;
  return documents.toSorted((a, b) => {
    if (a.date === b.date) return 0;
    if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
    return a.date < b.date ? -sign : sign;
  });
}

interface CorrespondentRow {
  document_id: string;
  role: string;
  name: string;
  entity_id: string | null;
}

interface Named {
  id: string;
  name_en: string | null;
  name_zh: string | null;
}

/** Senders and addressees of the documents, each under the name that the authority files give, if any. */
export function correspondentsOf(
  rows: readonly CorrespondentRow[],
  entities: readonly Named[],
): Correspondents {
  const known = new Map(entities.map(({ id, name_en, name_zh }) => [id, name_en ?? name_zh ?? id]));
  const of = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const { document_id, role, name, entity_id } of rows) {
    if (role !== "from" && role !== "to") continue;
    const key = (entity_id ?? name).replaceAll("~", "-");
    names.set(key, (entity_id === null ? undefined : known.get(entity_id)) ?? name);
    of.set(document_id, [...(of.get(document_id) ?? []), key]);
  }
  return { of, names };
}
