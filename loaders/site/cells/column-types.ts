/** Types of a result's columns: what DuckDB calls them, as the browser hands them on, in the words of TypeScript. */
import { type DuckDBType, DuckDBTypeId } from "@duckdb/node-api";

/** A column of a result. */
export interface Column {
  name: string;
  /** `string`, `number`, `Date`, `string[]`, `{ "a": number }`; `any` where there is no telling. */
  type: string;
}

const PLAIN = new Map<DuckDBTypeId, string>([
  [DuckDBTypeId.BOOLEAN, "boolean"],
  [DuckDBTypeId.VARCHAR, "string"],
  [DuckDBTypeId.ENUM, "string"],
  [DuckDBTypeId.UUID, "string"],
  [DuckDBTypeId.DATE, "Date"],
  [DuckDBTypeId.TIMESTAMP, "Date"],
  [DuckDBTypeId.TIMESTAMP_S, "Date"],
  [DuckDBTypeId.TIMESTAMP_MS, "Date"],
  [DuckDBTypeId.TIMESTAMP_NS, "Date"],
  [DuckDBTypeId.TIMESTAMP_TZ, "Date"],
  [DuckDBTypeId.TINYINT, "number"],
  [DuckDBTypeId.SMALLINT, "number"],
  [DuckDBTypeId.INTEGER, "number"],
  [DuckDBTypeId.BIGINT, "number"],
  [DuckDBTypeId.HUGEINT, "number"],
  [DuckDBTypeId.UTINYINT, "number"],
  [DuckDBTypeId.USMALLINT, "number"],
  [DuckDBTypeId.UINTEGER, "number"],
  [DuckDBTypeId.UBIGINT, "number"],
  [DuckDBTypeId.UHUGEINT, "number"],
  [DuckDBTypeId.FLOAT, "number"],
  [DuckDBTypeId.DOUBLE, "number"],
  [DuckDBTypeId.DECIMAL, "number"],
]);

/** A DuckDB type in TypeScript. */
export function typeText(type: DuckDBType): string {
  const plain = PLAIN.get(type.typeId);
  if (plain !== undefined) return plain;
  if (type.typeId === DuckDBTypeId.LIST) return `Array<${typeText(type.valueType)}>`;
  if (type.typeId === DuckDBTypeId.STRUCT) {
    const { entryNames, entryTypes } = type;
    return rowText(entryNames.map((name, i) => ({ name, type: typeText(entryTypes[i]!) })));
  }
  return "any";
}

/** A row of such columns. */
export function rowText(columns: readonly Column[]): string {
  return `{ ${columns.map(({ name, type }) => `${JSON.stringify(name)}: ${type}`).join("; ")} }`;
}
