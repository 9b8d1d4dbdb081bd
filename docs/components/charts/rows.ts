/** Rows of a query as the charts take them: checked for their columns, days as texts. Pure. */
import { requireColumns } from "../figure/require-columns.js";

export type QueryRow = Readonly<Record<string, unknown>>;

/**
 * Rows that have certain columns. Beside `readonly Row[]` it has the compiler refuse rows whose type says that they
 * lack one; of rows whose type does not say which columns they have, it knows nothing.
 */
export type Having<Row, Name extends string> = string extends keyof Row
  ? unknown
  : readonly Readonly<Record<Name, unknown>>[];

/** Names of a row's columns, as far as its type says them. */
export type ColumnOf<Row> = keyof Row & string;

/** Columns that lead from a row to its words. */
export const EVIDENCE = ["document_id", "language", "start", "stop", "quote"] as const;

export type EvidenceColumn = (typeof EVIDENCE)[number];

/**
 * The rows with `YYYY-MM-DD` for each day, and null for each of the optional columns that they lack. Throws
 * where they lack a needed one, and names the nearest that they have.
 */
export function rowsWith<Row>(
  chart: string,
  rows: readonly object[],
  needed: readonly string[],
  optional: readonly string[] = [],
): Row[] {
  try {
    requireColumns(rows as readonly QueryRow[], needed);
  } catch (error) {
    throw new Error(`${chart}: ${(error as Error).message}`, { cause: error });
  }
  const empty = Object.fromEntries(optional.map((name) => [name, null]));
  return rows.map((row) => ({ ...empty, ...withDays(row as QueryRow) }) as Row);
}

function withDays(row: QueryRow): QueryRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString().slice(0, 10) : value,
    ]),
  );
}
