/** Names of columns, checked before anything is drawn: an empty chart would say that there is nothing. Pure. */
import { nearestNames } from "../query/nearest.js";

type Row = Readonly<Record<string, unknown>>;

/** Throws where a name is none of the rows' columns, with the nearest that they have. No rows, no fault. */
export function requireColumns(rows: readonly Row[], names: readonly string[]): void {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  for (const name of names) {
    if (columns.includes(name)) continue;
    const near = nearestNames(name, columns);
    const meant =
      near.length > 0 ? `nearest: ${near.join(", ")}` : `there are: ${columns.join(", ")}`;
    throw new Error(`no such column in the rows: ${name}; ${meant}`);
  }
}
