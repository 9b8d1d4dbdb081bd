/** What the page Quality imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { resultTable } from "../table/result-table.js";
export {
  coverageList,
  findingDocuments,
  findingForm,
  findingList,
  kindList,
  noAgreement,
  unreadFiles,
} from "./page.js";
export { findingFields } from "./state.js";
