/** Documents as the page of terms groups and filters them. Pure. */
import type { Row } from "../../../loaders/schema.js";
import type { Atlas } from "../words/atlas.js";
import { languageName } from "../words/names.js";

/** A document and all that it can be grouped by; null where that is not known. */
export interface CountedDocument {
  id: string;
  title: string;
  /** `1962`, of its first day. */
  year: string | null;
  kind: string;
  /** The state of its sender (entities.id). */
  side: string | null;
  collection: string | null;
}

/** What of a document is needed to group it. */
export type DocumentRow = Pick<Row<"documents">, "id" | "title" | "kind" | "date" | "collection">;
/** Who sent a document, as far as the authority files know them. */
export type Sender = Pick<Row<"correspondents">, "document_id" | "entity_id">;

/** The documents, in the order given. A document's side is that of its first sender whose state is known. */
export function countedDocuments(
  documents: readonly DocumentRow[],
  senders: readonly Sender[],
  atlas: Atlas,
): CountedDocument[] {
  const sides = new Map<string, string>();
  for (const { document_id, entity_id } of senders) {
    const side = atlas.stateOf(entity_id);
    if (side !== null && !sides.has(document_id)) sides.set(document_id, side);
  }
  return documents.map(({ id, title, kind, date, collection }) => ({
    ...{ id, title, kind, collection },
    year: date?.slice(0, 4) ?? null,
    side: sides.get(id) ?? null,
  }));
}

/** Ways to part the documents. Languages part their texts, and are counted apart. */
export const GROUPINGS = ["year", "kind", "side", "collection", "document", "language"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  year: "year",
  kind: "kind of document",
  side: "side (state of the sender)",
  collection: "collection",
  document: "document",
  language: "language",
};

/** Value of a group of documents of which the grouping says nothing. */
export const UNKNOWN = "-";

/** The value that a document has in a grouping. */
export function groupOf(
  document: CountedDocument,
  grouping: Exclude<Grouping, "language">,
): string {
  return (grouping === "document" ? document.id : document[grouping]) ?? UNKNOWN;
}

/** Groupings that part these documents: those in which they have two values or more. */
export function usefulGroupings(documents: readonly CountedDocument[]): Grouping[] {
  return GROUPINGS.filter(
    (grouping) =>
      grouping !== "language" &&
      new Set(documents.map((document) => groupOf(document, grouping))).size > 1,
  );
}

/** A group's value in words. */
export function groupName(
  grouping: Grouping,
  value: string,
  { atlas, titles }: { atlas: Atlas; titles: ReadonlyMap<string, string> },
): string {
  if (value === UNKNOWN) return grouping === "year" ? "undated" : "not known";
  if (grouping === "side") return atlas.nameOf(value) ?? value;
  if (grouping === "language") return languageName(value);
  return grouping === "document" ? (titles.get(value) ?? value) : value;
}

/** The values of a grouping that these documents have, in order; what is not known comes last. */
export function groupsOf(
  documents: readonly CountedDocument[],
  grouping: Exclude<Grouping, "language">,
): string[] {
  const order = (a: string, b: string) =>
    Number(a === UNKNOWN) - Number(b === UNKNOWN) || (a < b ? -1 : 1);
  return [...new Set(documents.map((document) => groupOf(document, grouping)))].sort(order);
}
