/** What the page Data imports. */
export { sql } from "../query/database.js";
export { resultColumns } from "../table/result-columns.js";
export { sortableTable } from "../table/sortable-table.js";
export { dataDictionary, tableSizes, exampleCode } from "./data-dictionary.js";
