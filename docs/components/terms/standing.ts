/** What a figure of the page Terms stands on, as far as a reader can be shown it. */
import { asAnswerTo, queryOf } from "../query/asked.js";

/** Longest parameters that an address can hold, and a reader can read: in a large corpus they name thousands of documents. */
const LONGEST = 4000;

/** Rows that were made of a result stand on its query, where that can be shown. */
export function standingOn<Rows extends object>(result: object, rows: Rows): Rows {
  const query = queryOf(result);
  const isShort = query !== null && JSON.stringify(query.parameters).length <= LONGEST;
  return isShort ? asAnswerTo(rows, query) : rows;
}
