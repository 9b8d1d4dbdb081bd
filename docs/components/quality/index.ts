/** What the page Quality imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { readTable } from "../query/parquet.js";
export { coverageOf } from "./coverage.js";
export {
  coverageList,
  findingDocuments,
  findingFields,
  findingForm,
  findingTable,
  fittingFindings,
  kindList,
  unreadFiles,
} from "./page.js";
