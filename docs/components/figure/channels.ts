/** Channels of a plot's marks that name no column: told before the plot is drawn empty. */
import type { Markish } from "@observablehq/plot";
import { requireColumns } from "./require-columns.js";

interface Mark {
  data?: unknown;
  channels?: Record<string, { value?: unknown } | undefined>;
}

/** Throws for a mark over rows that has a channel by the name of a column which the rows lack. */
export function requireChannels(marks: Markish | readonly Markish[] | undefined): void {
  for (const mark of [marks ?? []].flat(9) as (Mark | null)[]) {
    if (mark === null || typeof mark !== "object") continue;
    const rows = rowsOf(mark.data);
    if (rows === null) continue;
    const named = Object.values(mark.channels ?? {}).flatMap((channel) =>
      typeof channel?.value === "string" ? [channel.value] : [],
    );
    requireColumns(rows, named);
  }
}

/** The rows of a mark; null for what has no columns: numbers, texts, coordinates, tables of Arrow. */
function rowsOf(data: unknown): Record<string, unknown>[] | null {
  if (!Array.isArray(data)) return null;
  const [first] = data as unknown[];
  const isRow = typeof first === "object" && first !== null && !Array.isArray(first);
  return isRow && !(first instanceof Date) ? (data as Record<string, unknown>[]) : null;
}
