/** What the page Timeline imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { readTable } from "../query/parquet.js";
export { datedWords } from "./lanes.js";
export { dateFields, dateFigure, dateForm, dateList } from "./page.js";
