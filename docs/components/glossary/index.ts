/** What the page Glossary imports. */
export { sql } from "../query/database.js";
export { nameTable } from "../names/table.js";
export { abbreviationTable } from "./abbreviations.js";
