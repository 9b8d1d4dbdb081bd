/** What the page Search imports. */
export { readTable } from "../query/parquet.js";
export { correspondentsOf } from "./facets.js";
export { searchAddresses } from "./files.js";
export { searchPage } from "./page.js";
export { openSearch } from "./search.js";
