/** What the overview imports. */
export { documentTimeline } from "../figure/document-timeline.js";
export { figure } from "../figure/figure.js";
export { sql } from "../query/database.js";
export { tally, tallyHref } from "../table/tally.js";
export { languageName } from "../words/names.js";
export { findingsList } from "./findings.js";
export { corpusFigures } from "./overview.js";
