/** What the page Documents imports. */
export { readTable } from "../query/parquet.js";
export { documentsList } from "./list.js";
export { listedDocuments } from "./listed.js";
