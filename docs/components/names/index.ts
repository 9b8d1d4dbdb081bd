/** What the page Names imports. */
export { sql } from "../query/database.js";
export { nameTable } from "./table.js";
