/** The tables of a small corpus as the page's engine has them, and SQL over them. */
import { type DuckDBConnection, type DuckDBValue, DuckDBInstance } from "@duckdb/node-api";
import { join } from "node:path";
import type { RunQuery } from "../../docs/components/term-counts.js";

/** Runs the page's SQL over the tables of a folder. */
export async function openFolder(folder: string, names: readonly string[]): Promise<RunQuery> {
  const connection = await connect();
  for (const name of names) {
    const path = join(folder, `${name}.parquet`).replaceAll("'", "''");
    await connection.run(`create table "${name}" as select * from read_parquet('${path}')`);
  }
  return runner(connection);
}

async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  return instance.connect();
}

// A connection answers one statement after another.
function runner(connection: DuckDBConnection): RunQuery {
  let last: Promise<unknown> = Promise.resolve();
  return <Row>(text: string, parameters: readonly unknown[]) => {
    const answer = last
      .catch(() => {})
      .then(() => connection.runAndReadAll(text, parameters as DuckDBValue[]))
      .then((reader) => reader.getRowObjectsJS() as Row[]);
    last = answer;
    return answer;
  };
}
