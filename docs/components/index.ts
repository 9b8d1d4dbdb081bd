/**
 * What a page needs to ask, show and prove:
 *
 *     import { sql, figure, plot, sortableTable, evidenceHref } from "../components/index.js";
 */
export { type Field, choiceField, choicesField, textField } from "./address/state.js";
export { followInPage } from "./address/in-page-links.js";
export { type UrlState, urlState } from "./address/url-state.js";
export { watch } from "./address/watch.js";
export { claimChart, flowMap } from "./charts/claims.js";
export { frequency } from "./charts/frequency.js";
export { network } from "./charts/network.js";
export { timeline } from "./charts/timeline.js";
export { concordance, evidence, passage } from "./charts/words.js";
export { element } from "./element.js";
export { type FigureOptions, figure } from "./figure/figure.js";
export { type QuickChartOptions, quickChart } from "./figure/quick-chart.js";
export { labelMarks } from "./figure/mark-label.js";
export { plot } from "./figure/theme.js";
export { whenSeen } from "./figure/when-seen.js";
export type { AskedQuery } from "./query/answer.js";
export { madeFrom, queryOf } from "./query/asked.js";
export { type Parameter, type ResultRow, type Rows, query, sql } from "./query/database.js";
export { countRows, readTable } from "./query/parquet.js";
export { csvOf } from "./table/csv.js";
export { resultColumns } from "./table/result-columns.js";
export { resultTable } from "./table/result-table.js";
export { sortableTable } from "./table/sortable-table.js";
export { type Atlas, atlasOf } from "./words/atlas.js";
export { type Evidence, documentHref, evidenceHref, evidenceLink } from "./words/evidence.js";
export { day, languageName, number } from "./words/names.js";
