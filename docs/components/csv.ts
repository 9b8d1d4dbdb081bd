/** Rows as CSV, at the place that programs import it from. */
export * from "./table/csv.js";
