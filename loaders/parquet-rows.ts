/** Rows as the bytes of a plain Parquet file, a column at a time: for DuckDB here, and for any other program. */
import { ByteWriter, ParquetWriter, type parquetWrite } from "hyparquet-writer";
import { PHYSICAL, writeColumn } from "./parquet-columns.js";
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
  for (const group of groupsOf(rows)) {
    const begin = writer.offset;
    const chunks = columns.map(([column, is]) => {
      return writeColumn(writer, pathOf(column, is), is.type, cellsOf(column, is, group));
    });
    const [size, count] = [BigInt(writer.offset - begin), BigInt(group.length)];
    parquet.row_groups.push({ columns: chunks, total_byte_size: size, num_rows: count });
    parquet.num_rows += count;
  }
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

function cellsOf(name: string, { type }: Column, rows: readonly object[]): Cell[] {
  const cells = rows.map((row) => (row as Record<string, Cell>)[name] ?? null);
  return type === "date" ? cells.map(dayOf) : cells;
}

/** Days since 1970, which is how Parquet has a date. */
function dayOf(iso: Cell): number | null {
  if (typeof iso !== "string") return null;
  const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
  if (!Number.isInteger(days)) throw new Error(`not a date (YYYY-MM-DD): ${iso}`);
  return days;
}

/** Where the values of a column stand in the schema: those of a list below it. */
function pathOf(name: string, { type }: Column): string[] {
  return isList(type) ? [name, "list", "element"] : [name];
}

function isList(type: Column["type"]): boolean {
  return type === "texts" || type === "integers";
}

function elementsOf(name: string, { type }: Column): SchemaElement[] {
  const value: Pick<SchemaElement, "type" | "converted_type"> = { type: PHYSICAL[type] };
  if (type === "text" || type === "texts") value.converted_type = "UTF8";
  if (type === "date") value.converted_type = "DATE";
  if (!isList(type)) return [{ name, repetition_type: "OPTIONAL", ...value }];
  return [
    { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...value },
  ];
}
