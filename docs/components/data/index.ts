/** What the page Data imports. */
export { sql } from "../query/database.js";
export { countRows } from "../query/parquet.js";
export { resultColumns } from "../table/result-columns.js";
export { sortableTable } from "../table/sortable-table.js";
export { dataDictionary, tableSizes, tablesIn, exampleCode } from "./data-dictionary.js";
