/** Dates of a researcher's own query in lanes, for the chart that is given rows alone. Pure. */
import { rollups } from "npm:d3";
import {
  type DateCount,
  type DatedWords,
  type Lane,
  MOST_MARKS,
  lifeOrder,
} from "../timeline/lanes.js";

/** Lanes that are drawn at most. */
export const MOST_LANES = 40;

/** Days beyond which dates are counted by year and not by month. */
const BY_MONTH = 12 * 366;

/** Dates in the order of time, by role, or by document: the documents with the earliest dates first. */
export function dateLanes(
  rows: readonly DatedWords[],
  by: "role" | "document",
  days: readonly [Date, Date],
): Lane[] {
  const keyOf = (row: DatedWords) => (by === "role" ? row.role : row.document_id);
  const few = rows.length <= MOST_MARKS;
  const lanes = rollups(rows, (own) => laneOf(own, by, days, few), keyOf).map(([, lane]) => lane);
  return by === "document" ? lanes : lanes.sort((a, b) => lifeOrder(a.key) - lifeOrder(b.key));
}

function laneOf(
  rows: readonly DatedWords[],
  by: "role" | "document",
  days: readonly [Date, Date],
  few: boolean,
): Lane {
  const { role, document_id, title } = rows[0]!;
  return {
    ...(by === "role" ? { key: role, label: role } : { key: document_id, label: title }),
    count: rows.length,
    rows: few ? rows : [],
    counts: dateCounts(rows, days),
  };
}

/** Dates by the month that they begin in, or by year where the line of time is long. */
export function dateCounts(
  rows: readonly DatedWords[],
  [from, to]: readonly [Date, Date],
): DateCount[] {
  const letters = (+to - +from) / 86_400_000 <= BY_MONTH ? 7 : 4;
  const counted = rollups(
    rows,
    (own) => ({ count: own.length, single: own.length === 1 ? own[0]! : null }),
    ({ date }) => date.slice(0, letters),
  );
  return counted.map(([bucket, count]) => ({ bucket, ...count }));
}
