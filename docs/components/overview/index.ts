/** What the overview imports. */
export { sql } from "../query/database.js";
export { tally, tallyHref } from "../table/tally.js";
export { languageName } from "../words/names.js";
export { documentsFigure } from "./documents.js";
export { findingsList } from "./findings.js";
export { corpusFigures } from "./overview.js";
