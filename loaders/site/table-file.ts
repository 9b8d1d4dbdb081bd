/** A table's file for Framework's loaders: the tables are made once, the rest is copying. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { tablesFolder } from "../corpus.js";
import { tableFiles, tableNames } from "../schema.js";
import { searchFiles } from "../search/write.js";

/** Writes `<table>.parquet`, `<table>.csv`, a file of the search index or `datapackage.json` to standard output. Throws for any other. */
export async function writeTableFile(name: string): Promise<void> {
  const files = tableNames.flatMap(tableFiles);
  if (![...files, ...searchFiles, "datapackage.json"].includes(name))
    throw new Error(`no such table: ${name}`);
  await pipeline(createReadStream(join(tablesFolder, name)), process.stdout);
}
