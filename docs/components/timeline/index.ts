/** What the page Timeline imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { timelineOf } from "./lanes.js";
export { dateFigure, dateForm, dateList } from "./page.js";
export { askedDates, dateFields } from "./state.js";
