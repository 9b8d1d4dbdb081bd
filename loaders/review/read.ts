/** What people found when they checked the rows: `data/review/<subject>.csv`, a row a judgement. */
import { readCsv, type CsvRow } from "../csv.js";
import { InputError, type SourceFile } from "../document.js";
import { ANCHOR, REVIEW_FILES, type Subject, type Verdict, VERDICTS } from "./columns.js";
import {
  type KnownEntities,
  refuseContradiction,
  refuseDisorder,
  type Values,
  valueOf,
  withDays,
} from "./values.js";

export interface Review {
  subject: Subject;
  document_id: string;
  /** Null for a document as a whole, and then the quote is too. */
  language: string | null;
  quote: string | null;
  /** Which time the text has the quote, from 1. */
  occurrence: number;
  /** Which of several rows on the same words, from 1. */
  row: number;
  verdict: Verdict;
  /** Values that hold instead, by column. */
  values: Values;
  reviewer: string | null;
  note: string | null;
  path: string;
  /** Line of the review file, from 1. */
  line: number;
}

/**
 * Reads a review file; without `known` it names entities that nobody checks.
 * @throws {InputError} at a verdict that is none, a value that its column cannot take, an entity that no
 * authority file has, a row that one reviewer judges twice, or a correction that corrects nothing.
 */
export function readReviews(file: SourceFile, subject: Subject, known?: KnownEntities): Review[] {
  const { settable } = REVIEW_FILES[subject];
  const required = ["document_id", "verdict"];
  const anchor = Object.keys(ANCHOR).slice(1);
  const rows = readCsv(file, required, [...anchor, ...settable, "reviewer", "note"]);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const review = reviewOf(file.path, subject, row, known);
    const { document_id, language, quote, occurrence, row: which, reviewer } = review;
    const judged = JSON.stringify([document_id, language, quote, occurrence, which, reviewer]);
    const before = seen.get(judged);
    if (before !== undefined && review.verdict !== "added")
      throw new InputError(
        file.path,
        row.line,
        `reviewed twice by one reviewer, first on line ${String(before)}`,
        shown(review),
      );
    seen.set(judged, row.line);
    return review;
  });
}

/** What a message calls a review's row. */
export function shown({ document_id, quote }: Review): string {
  if (quote === null) return document_id;
  const letters = Array.from(quote.replace(/\s+/g, " "));
  return `${document_id}, “${letters.slice(0, 60).join("")}${letters.length > 60 ? "…" : ""}”`;
}

function reviewOf(
  path: string,
  subject: Subject,
  row: CsvRow,
  known: KnownEntities | undefined,
): Review {
  const refuse = (what: string, value: string): never => {
    throw new InputError(path, row.line, what, value);
  };
  const verdict = VERDICTS.find((word) => word === row.get("verdict"));
  const { settable, never = {} } = REVIEW_FILES[subject];
  const allowed = VERDICTS.filter((word) => never[word] === undefined);
  const instead = verdict === undefined ? undefined : never[verdict];
  if (verdict === undefined || instead !== undefined)
    return refuse(
      `not one of ${allowed.join(", ")}${instead === undefined ? "" : ` (${instead})`}`,
      row.get("verdict"),
    );
  const set: Values = {};
  for (const column of settable) {
    const cell = unguarded(row.get(column));
    if (cell !== "") set[column] = valueOf(subject, column, cell, known, refuse);
  }
  const values = withDays(set);
  refuseDisorder(values, refuse);
  refuseContradiction(values, refuse);
  const review: Review = {
    ...anchorOf(subject, row, refuse),
    ...{ subject, verdict, values, path, line: row.line },
    reviewer: unguarded(row.get("reviewer")) || null,
    note: unguarded(row.get("note")) || null,
  };
  refuseIncomplete(review, refuse);
  return review;
}

function refuseIncomplete(review: Review, refuse: (what: string, value: string) => never): void {
  const { subject, verdict, values } = review;
  const count = Object.keys(values).length;
  if (verdict === "corrected" && count === 0)
    refuse("corrected, but no value is given", shown(review));
  if ((verdict === "confirmed" || verdict === "rejected") && count > 0)
    refuse(`values are given, but the verdict is ${verdict}`, shown(review));
  const missing = REVIEW_FILES[subject].needed.find((column) => (values[column] ?? null) === null);
  if (verdict === "added" && missing !== undefined)
    refuse("added, but a value is missing", missing);
}

function anchorOf(
  subject: Subject,
  row: CsvRow,
  refuse: (what: string, value: string) => never,
): Pick<Review, "document_id" | "language" | "quote" | "occurrence" | "row"> {
  const document_id = unguarded(row.get("document_id"));
  if (document_id === "") refuse("no document named", "document_id is empty");
  const [language, quote] = [row.get("language"), unguarded(row.get("quote"))];
  if (subject === "documents") {
    if (quote !== "") refuse("a document as a whole has no quote", quote.slice(0, 60));
  } else if (language === "" || quote === "")
    refuse("no words named", language === "" ? "language is empty" : "quote is empty");
  return {
    document_id,
    language: subject === "documents" ? null : language,
    quote: subject === "documents" ? null : quote.normalize("NFC"),
    occurrence: ordinal(row, "occurrence", refuse),
    row: ordinal(row, "row", refuse),
  };
}

function ordinal(row: CsvRow, column: string, refuse: (what: string, v: string) => never): number {
  const cell = row.get(column) || "1";
  return /^[1-9]\d{0,6}$/.test(cell) ? Number(cell) : refuse(`${column} is not a number`, cell);
}

/** A cell without the apostrophe that CSV for spreadsheets has before what would be a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, "");
}
