/** Rows as the bytes of a plain Parquet file, a column at a time: for DuckDB here, and for any other program. */
import { type ColumnSource, ByteWriter, ParquetWriter, type parquetWrite } from "hyparquet-writer";
import { type Cell, type Column, type Row, type TableName, tableOf } from "./schema.js";

type SchemaElement = NonNullable<Parameters<typeof parquetWrite>[0]["schema"]>[number];

/** Rows of a group: few enough that they are gone before memory is tidied up. Those of a list that is there are one. */
const GROUP = 16_384;

/**
 * A table's rows, in their order, without statistics. It is read whole and soon, so nothing is
 * compressed, but that words which are repeated stand once. Whether the rows keep the schema is for the reader
 * to check. Throws for a date that is none.
 */
export function parquetOf<Name extends TableName>(
  name: Name,
  rows: Iterable<Row<Name>>,
): Uint8Array {
  const columns = Object.entries(tableOf(name).columns);
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap(([column, is]) => elementsOf(column, is)),
  ];
  const writer = new ByteWriter();
  const common = { codec: "UNCOMPRESSED", statistics: false, createdBy: "crossings" } as const;
  const parquet = new ParquetWriter({ writer, schema, ...common });
  for (const group of groupsOf(rows))
    void parquet.write({
      columnData: columns.map(([column, is]) => columnOf(column, is, group)),
      rowGroupSize: group.length,
    });
  void parquet.finish();
  return writer.getBytes();
}

function* groupsOf<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  if (Array.isArray(rows)) {
    if (rows.length > 0) yield rows as readonly Row[];
    return;
  }
  let group: Row[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function columnOf(name: string, { type }: Column, rows: readonly object[]): ColumnSource {
  const cells = rows.map((row) => (row as Record<string, Cell>)[name] ?? null);
  if (type === "text" || type === "texts") return { name, data: cells };
  return { name, data: type === "date" ? cells.map(dayOf) : cells, encoding: "PLAIN" };
}

/** Days since 1970, which is how Parquet has a date. */
function dayOf(iso: Cell): number | null {
  if (typeof iso !== "string") return null;
  const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
  if (!Number.isInteger(days)) throw new Error(`not a date (YYYY-MM-DD): ${iso}`);
  return days;
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const INTEGER = { type: "INT32" } as const;

function elementsOf(name: string, { type }: Column): SchemaElement[] {
  const value = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "text":
      return [{ ...value, ...TEXT }];
    case "integer":
      return [{ ...value, ...INTEGER }];
    case "real":
      return [{ ...value, type: "DOUBLE" }];
    case "boolean":
      return [{ ...value, type: "BOOLEAN" }];
    case "date":
      return [{ ...value, ...INTEGER, converted_type: "DATE" }];
    case "texts":
      return listOf(name, TEXT);
    case "integers":
      return listOf(name, INTEGER);
  }
}

function listOf(name: string, entry: typeof TEXT | typeof INTEGER): SchemaElement[] {
  return [
    { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...entry },
  ];
}
