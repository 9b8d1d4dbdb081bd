/** What of the tables a search finds and shows beside a document's own words. */
import type { Document } from "../document.js";
import type { Row, Tables } from "../schema.js";
import type { Searchable } from "./part.js";

/** What an entity is found by. */
type Named = Pick<Row<"entities">, "id" | "name_en" | "name_zh">;

/** Documents with their rows, and their correspondents under every name that the authority gives them. */
export function searchables(
  entries: readonly { id: string; document: Document }[],
  tables: Pick<Tables, "documents" | "correspondents"> & { entities: readonly Named[] },
): Searchable[] {
  const rows = new Map(tables.documents.map((row) => [row.id, row]));
  const entities = new Map(tables.entities.map((entity) => [entity.id, entity]));
  const names = new Map<string, string[]>();
  for (const { document_id, role, name, entity_id } of tables.correspondents) {
    if (role !== "from" && role !== "to") continue;
    const key = `${role} ${document_id}`;
    names.set(key, [...(names.get(key) ?? []), name, ...namesOf(entities.get(entity_id ?? ""))]);
  }
  return entries.map(({ id, document }) => {
    const row = rows.get(id);
    if (!row) throw new Error(`no row of documents for a document: ${id}`);
    const [from, to] = (["from", "to"] as const).map((role) => names.get(`${role} ${id}`) ?? []);
    return { id, document, row, from: from ?? [], to: to ?? [] };
  });
}

function namesOf(entity: Named | undefined): string[] {
  return [entity?.name_en, entity?.name_zh].filter((name) => typeof name === "string");
}
