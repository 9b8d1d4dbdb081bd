/** What the page Review imports. */
export { readTable } from "../query/parquet.js";
export { sql } from "../query/database.js";
export { reviewDesk } from "./desk.js";
export { nameList } from "./names.js";
