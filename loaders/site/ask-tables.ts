/** SQL over the tables as the site publishes them, in Node's DuckDB, with rows as the browser's engine gives them. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type AnswerFile, written } from "../../docs/components/query/answer.js";
import { engineSettings } from "../../docs/components/query/engine-settings.js";
import { type Parameter, bound, withoutParameters } from "../../docs/components/query/statement.js";
import { tableNames } from "../schema.js";
import { type Column, typeText } from "./cells/column-types.js";

/** An answer, and what its columns are. */
export interface Answered {
  answer: AnswerFile;
  columns: readonly Column[];
}

export interface AskTables {
  /** The answer to a query. Rejects with DuckDB's own message. */
  ask(text: string, parameters: readonly Parameter[]): Promise<Answered>;
  close(): void;
}

/** Opens the Parquet tables of a folder. */
export async function openTables(folder: string): Promise<AskTables> {
  // In one thread, so that an order which a query leaves open comes out the same each time.
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  for (const name of tableNames) {
    const path = join(folder, `${name}.parquet`);
    if (!existsSync(path)) continue;
    const quoted = path.replaceAll("'", "''");
    await connection.run(`create view "${name}" as select * from read_parquet('${quoted}')`);
  }
  await seal(connection, folder);
  return {
    ask: (text, parameters) => answerOf(connection, text, parameters),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** As the browser's engine: nothing is fetched or installed, and no file read but the tables. */
async function seal(connection: DuckDBConnection, folder: string): Promise<void> {
  await connection.run(`set allowed_directories = ['${folder.replaceAll("'", "''")}']`);
  for (const statement of engineSettings) await connection.run(statement);
}

async function answerOf(
  connection: DuckDBConnection,
  text: string,
  parameters: readonly Parameter[],
): Promise<Answered> {
  const values = parameters.map(bound);
  const reader = await connection.runAndReadAll(text, values);
  const columns = reader.columnNames();
  const answer: AnswerFile = {
    text: text.trim(),
    parameters: values,
    tables: await tablesIn(connection, text),
    columns,
    rows: reader.getRowsJS().map((row) => row.map(written)),
  };
  const typed = columns.map((name, i) => ({ name, type: typeText(reader.columnType(i)) }));
  return { answer, columns: typed };
}

/** The tables that a statement names, and the corpus has: what DuckDB's parser finds, its names of one clause aside. */
async function tablesIn(connection: DuckDBConnection, text: string): Promise<string[]> {
  const literal = withoutParameters(text).replaceAll("'", "''");
  const parsed = await connection.runAndReadAll(
    `select json_serialize_sql('${literal}')::varchar as tree`,
  );
  const tree = JSON.stringify(parsed.getRowsJson()).replaceAll("\\", "");
  const named = tree.matchAll(/"table_name":"(\w+)"/g);
  const names = new Set(Array.from(named, ([, name = ""]) => name.toLowerCase()));
  return tableNames.filter((name) => names.has(name)).sort();
}
