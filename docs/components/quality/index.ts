/** What the page Quality imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { readTable } from "../query/parquet.js";
export { resultTable } from "../table/result-table.js";
export { coverageOf } from "./coverage.js";
export {
  coverageList,
  findingDocuments,
  findingFields,
  findingForm,
  findingTable,
  fittingFindings,
  kindList,
  noAgreement,
  unreadFiles,
} from "./page.js";
