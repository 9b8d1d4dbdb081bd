/** What the page Citations imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { aggregateFigure, chosenCell } from "./aggregate-figure.js";
export { citationGraph } from "./graph.js";
export { NO_MENTIONS, readMentions } from "./mentions.js";
export { ambiguousTable, chosenNode, cocitationTable, nodeTable, rankTable } from "./lists.js";
export {
  citationFields,
  citationForm,
  isOverview,
  networkFigure,
  noCitations,
  pointing,
} from "./page.js";
