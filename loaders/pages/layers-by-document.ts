/** What layers can mark in each document, from the tables of a folder. */
import { readRows } from "../parquet.js";
import { type LayerRows, type LayerWords, layerWords } from "./document-layers.js";
import { entityReadings } from "./entity-readings.js";

/** Layers by document id; throws where a table is missing. */
export async function layersByDocument(tables: string): Promise<Map<string, LayerWords[]>> {
  const [mentions, dates, claims, abbreviations, entities] = await Promise.all([
    readRows(tables, "mentions"),
    readRows(tables, "dates"),
    readRows(tables, "claims"),
    readRows(tables, "abbreviations"),
    readRows(tables, "entities"),
  ]);
  const readings = entityReadings(entities);
  const groups = new Map<string, LayerWords[]>();
  const none = { mentions: [], dates: [], claims: [] };
  const add = ({ document_id }: { document_id: string }, rows: Partial<LayerRows>) => {
    const words = layerWords({ ...none, ...rows }, readings);
    const group = groups.get(document_id);
    if (group) group.push(...words);
    else groups.set(document_id, words);
  };
  for (const row of mentions) add(row, { mentions: [row] });
  for (const row of dates) add(row, { dates: [row] });
  for (const row of claims) add(row, { claims: [row] });
  for (const row of abbreviations) add(row, { abbreviations: [row] });
  return groups;
}
