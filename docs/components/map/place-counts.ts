/** How often places are named, by whom and when. Pure. */
import type { Row } from "../../../loaders/schema.js";
import type { Atlas } from "../words/atlas.js";

export type Mention = Pick<
  Row<"mentions">,
  "document_id" | "language" | "start" | "stop" | "quote" | "entity_id" | "type"
>;

export interface PlaceCount {
  /** entities.id, or the name itself where no authority file knows it. */
  place: string;
  name: string;
  known: boolean;
  mentions: number;
  /** Documents that name it. */
  documents: number;
  longitude: number | null;
  latitude: number | null;
  /** The first mention, by document and place in the text. */
  first: Mention;
}

/** Which mentions are counted; an empty text asks for nothing in particular. */
export interface PlaceFilter {
  document: string;
  /** First and last year of the documents, as typed. */
  from: string;
  to: string;
  language: string;
}

type DatedDocument = Pick<Row<"documents">, "id" | "date">;

/** The mentions of places in the documents that are asked for. Undated ones fit only where no year is asked. */
export function placeMentions(
  mentions: readonly Mention[],
  documents: readonly DatedDocument[],
  { document, from, to, language }: PlaceFilter,
): Mention[] {
  const years = new Map(
    documents.map(({ id, date }) => [id, date ? Number(date.slice(0, 4)) : NaN]),
  );
  const [first, last] = [yearOf(from), yearOf(to)];
  const inYears = (id: string) => {
    const year = years.get(id) ?? NaN;
    if (first === null && last === null) return true;
    return year >= (first ?? -Infinity) && year <= (last ?? Infinity);
  };
  return mentions.filter(
    (row) =>
      row.type === "place" &&
      (document === "" || row.document_id === document) &&
      (language === "" || row.language === language) &&
      inYears(row.document_id),
  );
}

function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text.trim()) ? Number(text) : null;
}

/** Places by how many documents name them, then by mentions, then by name. */
export function placeCounts(mentions: readonly Mention[], atlas: Atlas): PlaceCount[] {
  const counts = new Map<string, { rows: number; documents: Set<string>; first: Mention }>();
  for (const mention of mentions) {
    const key = placeKey(mention);
    const count = counts.get(key);
    if (!count)
      counts.set(key, { rows: 1, documents: new Set([mention.document_id]), first: mention });
    else {
      count.rows += 1;
      count.documents.add(mention.document_id);
    }
  }
  return [...counts]
    .map(([place, { rows, documents, first }]): PlaceCount => {
      const point = atlas.pointOf(first.entity_id);
      return {
        place,
        name: atlas.nameOf(first.entity_id) ?? first.quote,
        known: first.entity_id !== null,
        mentions: rows,
        documents: documents.size,
        longitude: point?.[0] ?? null,
        latitude: point?.[1] ?? null,
        first,
      };
    })
    .sort(
      (a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.name < b.name ? -1 : 1),
    );
}

/** What a mention counts for: an entity, else the name as it is written. */
export function placeKey({ entity_id, quote }: Pick<Mention, "entity_id" | "quote">): string {
  return entity_id ?? `“${quote}”`;
}
