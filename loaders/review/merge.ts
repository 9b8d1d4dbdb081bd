/** New judgements put into a review file: added below what is there, which stays as it is. */
import { readCsv } from "../csv.js";
import type { SourceFile } from "../document.js";
import { ANCHOR, REVIEW_FILES, type Subject } from "./columns.js";
import { readReviews } from "./read.js";
import type { KnownEntities } from "./values.js";

/** Cells by column; what is missing is empty. */
export type Cells = Readonly<Record<string, string>>;

export interface MergedFile {
  text: string;
  added: number;
  /** Judgements that were left out, since the file has one of the same reviewer on the same row. */
  kept: number;
  /** Those of them that say something else than what the file has. */
  differing: number;
}

/** Columns of a review file, in order. */
export function columnsOf(subject: Subject): string[] {
  return [...Object.keys(ANCHOR), "verdict", ...REVIEW_FILES[subject].settable, "reviewer", "note"];
}

/**
 * The file with the judgements that it does not have.
 * @throws {InputError} where the file, or what would become of it, is none.
 */
export function mergeReviews(
  file: SourceFile | null,
  subject: Subject,
  judgements: readonly Cells[],
  known?: KnownEntities,
  path = `data/review/${subject}.csv`,
): MergedFile {
  const columns = columnsOf(subject);
  const present = file ? cellsOf(file, columns) : [];
  const seen = new Map(present.map((cells) => [judgedBy(cells), cells]));
  const fresh: Cells[] = [];
  let differing = 0;
  for (const cells of judgements) {
    const before = seen.get(judgedBy(cells));
    if (before && says(before, subject) !== says(cells, subject)) differing++;
    if (before) continue;
    seen.set(judgedBy(cells), cells);
    fresh.push(cells);
  }
  const lines = [...present, ...fresh].map((cells) => columns.map((name) => cells[name] ?? ""));
  const text = `${[columns, ...lines].map((line) => line.map(field).join(",")).join("\n")}\n`;
  readReviews({ path, bytes: new TextEncoder().encode(text) }, subject, known);
  return { text, added: fresh.length, kept: judgements.length - fresh.length, differing };
}

function cellsOf(file: SourceFile, columns: readonly string[]): Cells[] {
  const rows = readCsv(file, ["document_id", "verdict"], columns);
  return rows.map((row) =>
    Object.fromEntries(columns.map((name) => [name, row.get(name).replace(GUARDED, "")])),
  );
}

function judgedBy(cells: Cells): string {
  const ordinals = ["occurrence", "row"].map((name) => cells[name] || "1");
  const words = ["document_id", "language", "quote", "reviewer"].map((name) => cells[name] ?? "");
  const added = cells["verdict"] === "added" ? filled(cells) : [];
  return JSON.stringify([...words, ...ordinals, added]);
}

/** What stands in cells, however many empty ones a file has beside them. */
function filled(cells: Cells): [string, string][] {
  const counted = new Set(["occurrence", "row"]);
  return Object.entries(cells)
    .filter(([name, cell]) => cell !== "" && !counted.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The verdict of a judgement and what it sets. */
function says(cells: Cells, subject: Subject): string {
  return JSON.stringify(
    ["verdict", ...REVIEW_FILES[subject].settable].map((name) => cells[name] ?? ""),
  );
}

/** An apostrophe before what a spreadsheet would take for a formula. */
const GUARDED = /^'(?=[=+\-@])/;

function field(value: string): string {
  const text = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
