/** A query's answer as a file: how it is named, written and read, the same in the build and in the browser. */
import { type Parameter, bound } from "./statement.js";

/** A query as it was run, and the tables that it read. */
export interface AskedQuery {
  /** The SQL, with `?` for each parameter. */
  text: string;
  parameters: readonly (string | number | boolean | null)[];
  /** Names of the tables that it names, in alphabetical order. */
  tables: readonly string[];
}

/** What a file holds: the query, the names of the columns, and the rows, their values in that order. */
export interface AnswerFile extends AskedQuery {
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * The name of a query's answer: FNV-1a (Fowler, Noll, Vo), 64 bits, over its text without blanks around it and
 * its parameters. A file says which query it answers, so two of one name cannot be taken for each other.
 */
export function answerName(text: string, parameters: readonly Parameter[]): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify([text.trim(), parameters.map(bound)])))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, "0");
}

/** Whether a file answers this query and no other. */
export function answers(file: AnswerFile, text: string, parameters: readonly Parameter[]): boolean {
  const asked = JSON.stringify([text.trim(), parameters.map(bound)]);
  return JSON.stringify([file.text.trim(), file.parameters]) === asked;
}

/** A value as JSON can hold it: a date, a big integer and a number that is none in brackets with their names. */
export function written(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { $date: value.toISOString() };
  if (typeof value === "bigint")
    return Number.isSafeInteger(Number(value)) ? Number(value) : { $integer: String(value) };
  if (typeof value === "number" && !Number.isFinite(value)) return { $number: String(value) };
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, is]) => [key, written(is)]));
  return value;
}

/** The value that was written. */
export function readBack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readBack);
  if (value === null || typeof value !== "object") return value;
  const { $date, $integer, $number } = value as Record<string, string>;
  if ($date !== undefined) return new Date($date);
  if ($integer !== undefined) return BigInt($integer);
  if ($number !== undefined) return Number($number);
  return Object.fromEntries(Object.entries(value).map(([key, is]) => [key, readBack(is)]));
}

/** The rows of a file, as the engine would have given them. */
export function rowsOf(file: AnswerFile): Record<string, unknown>[] {
  return file.rows.map((values) =>
    Object.fromEntries(file.columns.map((column, i) => [column, readBack(values[i])])),
  );
}
