/** What the page Missing imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { readTable } from "../query/parquet.js";
export { atlasOf } from "../words/atlas.js";
export { fittingLeads, leadsOf } from "./documents.js";
export { numberedSeries } from "./numbered-series.js";
export { leadCount, leadDownloads, leadFields, leadForm, leadOrder, leadTable } from "./page.js";
export { numberedDocuments, seriesTable } from "./series.js";
