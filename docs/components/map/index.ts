/** What the page Map imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { mapFigure, mapForm, mentionList, placeList } from "./page.js";
export { askedPlaces, mapFields } from "./state.js";
