/** SQL over written tables, in the DuckDB that wrote them. */
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableNames } from "../loaders/schema.js";

/** Rows; of the values that DuckDB can give, the tables hold only these. */
export type Answer = Record<string, string | number | boolean | null>[];

/** Opens the tables of a folder as views of their names; returns what answers a query with rows. */
export async function openTables(folder: string): Promise<(sql: string) => Promise<Answer>> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  for (const name of tableNames) {
    const path = join(folder, `${name}.parquet`).replaceAll("'", "''");
    await connection.run(`create view "${name}" as select * from read_parquet('${path}')`);
  }
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Answer;
}
