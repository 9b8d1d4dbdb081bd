/** Where the places lie that a corpus names. */
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../dictionary.js";

/** West, east, south and north, in degrees. */
export type Extent = readonly [west: number, east: number, south: number, north: number];

/** Least extent of the places that documents mention, from a folder of tables; null where they mention none. */
export async function corpusExtent(tables: string): Promise<Extent | null> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  const rowsOf = (table: string) => `read_parquet(${literal(join(tables, `${table}.parquet`))})`;
  try {
    const reader = await connection.runAndReadAll(`
      select min(longitude), max(longitude), min(latitude), max(latitude)
      from ${rowsOf("entities")}
      where id in (select entity_id from ${rowsOf("mentions")})`);
    const bounds = reader.getRows()[0]?.map((bound) => (typeof bound === "number" ? bound : null));
    return bounds && !bounds.includes(null) ? (bounds as unknown as Extent) : null;
  } finally {
    connection.closeSync();
  }
}
