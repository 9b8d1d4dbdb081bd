/** A result knows the query that it answers, and hands that on to what is made of it. */
import type { AskedQuery } from "./answer.js";

// Beside the rows and not in them, so that what reads the rows sees only the columns.
const queries = new WeakMap<object, AskedQuery>();

/** Says which query rows answer. Returns the rows. */
export function asAnswerTo<Rows extends object>(rows: Rows, query: AskedQuery | null): Rows {
  if (query) queries.set(rows, query);
  return rows;
}

/** The query that rows answer; null for rows that no query made. */
export function queryOf(rows: object): AskedQuery | null {
  return queries.get(rows) ?? null;
}

/**
 * Rows that were shaped from a result stand on the result's query:
 *
 *     const lanes = madeFrom(dates, lanesOf(dates));
 */
export function madeFrom<Rows extends object>(result: object, rows: Rows): Rows {
  return asAnswerTo(rows, queryOf(result));
}
