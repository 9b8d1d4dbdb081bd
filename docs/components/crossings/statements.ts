/** Statements as the page's query gives them: one for each assertion, with the words that it stands on. */
import { madeFrom } from "../query/asked.js";
import type { ClaimRow } from "./rows.js";

/** A statement that fits what a reader asks: a claim's words, the assertion's values. */
export interface StatementRow extends ClaimRow {
  /** Claims that make the statement: translations and repetitions. */
  wordings: number;
  /** Statements of another side that cannot be right together with this one (claims.id). */
  at_odds: readonly string[];
  /** The same in the document's other language, where it is worded there. */
  twin_language: string | null;
  twin_start: number | null;
  twin_stop: number | null;
  twin_quote: string | null;
}

/** What the query's rows hold, as DuckDB gives them. */
export type FoundRow = Omit<StatementRow, "at_odds" | "assertion_id"> & { at_odds: string | null };

/** Types the rows of the query. */
export function statementsOf(found: readonly FoundRow[]): StatementRow[] {
  // An assertion has the id of the claim that stands for it.
  const rows = found.map((row) => ({
    ...{ ...row, assertion_id: row.id },
    at_odds: row.at_odds?.split(" ") ?? [],
  }));
  return madeFrom(found, rows);
}

/** The words of a statement in the document's other language, and where they stand; null where it is not worded there. */
export function twinOf(row: StatementRow) {
  const { document_id, twin_language, twin_start, twin_stop, twin_quote } = row;
  if (twin_language === null || twin_start === null || twin_stop === null || twin_quote === null)
    return null;
  const place = { language: twin_language, start: twin_start, stop: twin_stop };
  return { document_id, ...place, quote: twin_quote };
}

/** One choice of a menu: how many statements have a value of a field. */
export interface Choice {
  field: "place" | "side" | "measure" | "document";
  value: string;
  count: number;
}

/** Whether a value of a statement is the product's inference, and not in the words. */
export function isInferred(row: StatementRow): boolean {
  return [row.from_basis, row.to_basis, row.period_basis].includes("inferred");
}
