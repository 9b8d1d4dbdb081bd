/** Frequencies turned round for a spreadsheet. Arquero is fetched with the first such table. */
import { csvOf } from "../table/csv.js";
import type { FrequencyRow } from "./frequency.js";

/** The groups in rows and the terms in columns, as CSV; a cell is the value. */
export async function pivotCsv(rows: readonly FrequencyRow[]): Promise<string> {
  const { escape, from } = await import("npm:arquero");
  const table = from(rows as FrequencyRow[])
    .derive({ value: escape(({ value }: FrequencyRow) => value ?? undefined) })
    .groupby("group")
    .pivot("term", "value", { sort: false });
  return csvOf(table.objects(), table.columnNames());
}
