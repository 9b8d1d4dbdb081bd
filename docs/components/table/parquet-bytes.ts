/** Rows as a Parquet file, made in the browser, with types that the values have. */
import { type BasicType, type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";

type Row = Readonly<Record<string, unknown>>;

/** The file. Lists and structures become JSON; days and times are timestamps in UTC. */
export function parquetOf(rows: readonly object[], columns: readonly string[]): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columns.map((name) =>
      columnOf(
        name,
        (rows as readonly Row[]).map((row) => row[name]),
      ),
    ),
    createdBy: "Crossings",
  });
}

function columnOf(name: string, values: readonly unknown[]): ColumnSource {
  const kinds = new Set(values.flatMap((value) => typeOf(value)));
  const type = commonType(kinds);
  return { name, type, data: values.map((value) => cell(value, type)), nullable: true };
}

function typeOf(value: unknown): BasicType[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "boolean") return ["BOOLEAN"];
  if (typeof value === "bigint") return ["INT64"];
  if (typeof value === "number") return [isLong(value) ? "INT64" : "DOUBLE"];
  if (value instanceof Date) return ["TIMESTAMP"];
  return [typeof value === "string" ? "STRING" : "JSON"];
}

function isLong(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

function commonType(kinds: ReadonlySet<BasicType>): BasicType {
  const [only = "STRING"] = kinds;
  if (kinds.size <= 1) return only;
  return [...kinds].every((kind) => kind === "INT64" || kind === "DOUBLE") ? "DOUBLE" : "STRING";
}

function cell(value: unknown, type: BasicType): unknown {
  if (value === null || value === undefined) return null;
  if (type === "INT64") return BigInt(value as number | bigint);
  if (type === "DOUBLE") return Number(value);
  if (type === "STRING") return typeof value === "string" ? value : JSON.stringify(value);
  return value;
}
