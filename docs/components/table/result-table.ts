/** A query's result as a table: its columns in their order, quotations that lead to their words. */
import { resultColumns } from "./result-columns.js";
import { type SortableTable, sortableTable } from "./sortable-table.js";

/** The table; `caption` says what it holds, for those who cannot see it. */
export function resultTable<Row extends object>(
  rows: readonly Row[] & { columns: string[] },
  caption: string,
  pageSize = 25,
): SortableTable<Row> {
  return sortableTable(rows, { columns: resultColumns(rows), caption, pageSize });
}
