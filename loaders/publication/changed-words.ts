/** A row of an edition in the words of a list of changes: what it is, and what it says otherwise. */
import { type TableName, tableOf } from "../schema.js";

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** Columns that tell where words stand: what is named by its words moves with them. */
const PLACE = ["start", "stop", "occurrence"];

/** Most letters of words and of values that are shown. */
const LETTERS = 60;

/** What a row is called: its document, language and words, or else its key. */
export function rowInWords(table: TableName, row: AnyRow): string {
  if (table === "reviews") return reviewInWords(row);
  const { document_id, language, quote, title, label } = row;
  const words = quote ?? title ?? label;
  const { key } = tableOf(table);
  const named =
    quote === null || quote === undefined
      ? key.map((column) => row[column])
      : [document_id, language, ...extra(table, row)];
  const name = named
    .filter((part) => part !== null && part !== undefined)
    .map(String)
    .join(", ");
  return typeof words === "string" ? `${name}: “${shortened(words)}”` : name;
}

/** What tells rows on the same words apart. */
function extra(table: TableName, row: AnyRow): unknown[] {
  const known = new Set(["document_id", "language", "id", "quote", ...PLACE]);
  return tableOf(table).key.flatMap((column) => (known.has(column) ? [] : [row[column]]));
}

function reviewInWords(row: AnyRow): string {
  const { subject, document_id, language, quote, verdict, follows, reviewer } = row;
  const where = [subject, document_id, language].filter(Boolean).join(", ");
  const words = typeof quote === "string" ? ` “${shortened(quote)}”` : "";
  const value =
    typeof row["attribute"] === "string"
      ? `, ${row["attribute"]} ${shown(row["extracted"])} → ${shown(row["corrected"])}`
      : "";
  const found =
    typeof follows === "string" ? `follows from a review of ${follows}` : shown(verdict);
  return `${where}${words}: ${found}${value}${typeof reviewer === "string" ? ` (${reviewer})` : ""}`;
}

/** The columns in which a row differs, each with its value before and after; empty where only its place does. */
export function differenceInWords(before: AnyRow, after: AnyRow): string {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns
    .filter((column) => !PLACE.includes(column) && differs(before[column], after[column]))
    .map((column) => `${column} ${shown(before[column])} → ${shown(after[column])}`)
    .join("; ");
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  const words = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  return shortened(typeof words === "string" ? words : JSON.stringify(words));
}

function shortened(words: string): string {
  const letters = Array.from(words.replace(/\s+/g, " ").trim());
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join("")}…` : letters.join("");
}
