/**
 * Counts to the rows of a table: what is counted and the documents stand once each in files of their own, so that
 * millions of rows are three numbers each, and are sorted by numbers.
 */
import { writeFileSync } from "node:fs";
import { ByteWriter, type ColumnSource, parquetWrite } from "hyparquet-writer";
import { ddl, identifier, literal, parquetPath } from "./dictionary.js";
import type { Counts } from "./extract/words/counts.js";
import { type TableName, tableOf } from "./schema.js";

/** The tables whose rows can be counts. */
export type CountedTable = "terms" | "ngrams";

export function isCounted(name: TableName): name is CountedTable {
  return name === "terms" || name === "ngrams";
}

/** The files that counts are written as. */
export function countFiles(file: string): string[] {
  return [`${file}-counted`, `${file}-documents`, `${file}-counts`];
}

/** Writes counts as `countFiles`; returns what they hold. */
export function writeCounts(counts: Counts, file: string): Uint8Array[] {
  const { counted, documents } = counts;
  const columns: ColumnSource[][] = [
    [
      texts("language", counted, ({ language }) => language),
      { name: "size", data: Int32Array.from(counted, ({ size }) => size), ...NUMBER },
      texts("term", counted, ({ term }) => term),
      numbersOf(counted),
    ],
    [texts("document_id", documents, (id) => id), numbersOf(documents)],
    (["numbers", "owners", "counts"] as const).map((name) => ({
      ...{ name, data: counts[name] },
      ...NUMBER,
    })),
  ];
  return countFiles(file).map((path, at) => {
    const bytes = plain(columns[at] ?? []);
    writeFileSync(path, bytes);
    return bytes;
  });
}

const NUMBER = { type: "INT32", nullable: false, encoding: "PLAIN" } as const;

const numbersOf = (of: readonly unknown[]): ColumnSource => ({
  ...{ name: "number", data: Int32Array.from(of, (_, number) => number) },
  ...NUMBER,
});

function texts<Of>(name: string, of: readonly Of[], text: (one: Of) => string): ColumnSource {
  return { name, type: "STRING", nullable: false, data: of.map(text) };
}

function plain(columnData: ColumnSource[]): Uint8Array {
  const writer = new ByteWriter();
  const rowGroupSize = Math.max(1, columnData[0]?.data.length ?? 0);
  const options = { codec: "UNCOMPRESSED", statistics: false, createdBy: "crossings" } as const;
  void parquetWrite({ writer, columnData, rowGroupSize, ...options });
  return writer.getBytes();
}

/** Makes the table with its rows in the order of the schema: by number, once the few names have their ranks. */
export function countStatements(name: CountedTable, file: string): string[] {
  const [counted, documents, counts] = countFiles(file).map(
    (path) => `read_parquet(${parquetPath(path)})`,
  );
  const columns = Object.keys(tableOf(name).columns).map(identifier);
  const refusal = literal(`two rows of ${name} with one key: `);
  const twins = `select numbers, owners from ${counts} group by all having count(*) > 1 limit 1`;
  return [
    ddl(name),
    `select error(${refusal} || twin::varchar) from (${twins}) as twin`,
    `insert into ${identifier(name)} select ${columns.join(", ")} from (
       select *, counts as count from ${counts}
       join (select *, row_number() over (order by language, size, term) as term_rank from ${counted}) as counted
         on counted.number = numbers
       join (select *, row_number() over (order by document_id) as document_rank from ${documents}) as documents
         on documents.number = owners
     ) order by term_rank, document_rank`,
  ];
}
