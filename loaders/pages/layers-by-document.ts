/** What layers can mark in each document, from the tables of a folder. */
import { readRows } from "../parquet.js";
import { type LayerWords, layerWords } from "./document-layers.js";

/** Layers by document id; throws where a table is missing. */
export async function layersByDocument(tables: string): Promise<Map<string, LayerWords[]>> {
  const [mentions, dates, claims, entities] = await Promise.all([
    readRows(tables, "mentions"),
    readRows(tables, "dates"),
    readRows(tables, "claims"),
    readRows(tables, "entities"),
  ]);
  const names = new Map(entities.map(({ id, name_en, name_zh }) => [id, name_en ?? name_zh]));
  const nameOf = (id: string) => names.get(id) ?? null;
  const groups = new Map<string, LayerWords[]>();
  const add = (documentId: string, words: LayerWords[]) => {
    const group = groups.get(documentId);
    if (group) group.push(...words);
    else groups.set(documentId, words);
  };
  const none = { mentions: [], dates: [], claims: [] };
  for (const row of mentions)
    add(row.document_id, layerWords({ ...none, mentions: [row] }, nameOf));
  for (const row of dates) add(row.document_id, layerWords({ ...none, dates: [row] }, nameOf));
  for (const row of claims) add(row.document_id, layerWords({ ...none, claims: [row] }, nameOf));
  return groups;
}
