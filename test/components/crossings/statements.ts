/** Statements for the tests of the page's words. */
import type { StatementRow } from "../../../docs/components/crossings/statements.js";
import { row } from "./claims.js";

/** A statement with these values, else those of the tests' claim. */
export function statement(id: string, changes: Partial<StatementRow> = {}): StatementRow {
  const twin = { twin_language: null, twin_start: null, twin_stop: null, twin_quote: null };
  return { ...row(id), wordings: 1, at_odds: [], ...twin, ...changes };
}
