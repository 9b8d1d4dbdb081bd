/** What the page Map imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { readTable } from "../query/parquet.js";
export { atlasOf } from "../words/atlas.js";
export { mentionsInContext } from "./mention-contexts.js";
export { mapFields, mapFigure, mapForm, mentionList, placeTable } from "./page.js";
export { placeCounts, placeMentions } from "./place-counts.js";
