/** What the page Crossings imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { readTable } from "../query/parquet.js";
export { atlasOf } from "../words/atlas.js";
export { claimCount } from "./count.js";
export { directionFigure, flowFigure, intervalFigure, rateFigures } from "./figures.js";
export { claimFields, claimForm, filteredClaims } from "./filter.js";
export { claimRows } from "./rows.js";
export { paletteOf } from "./symbols.js";
export { claimTable } from "./table.js";
export { claimTotals } from "./total-list.js";
export { addableTotals } from "./totals.js";
