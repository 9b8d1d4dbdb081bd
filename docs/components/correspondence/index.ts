/** What the page Correspondence imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { readTable } from "../query/parquet.js";
export { atlasOf } from "../words/atlas.js";
export { linksOf } from "./links.js";
export { correspondenceFigure, correspondenceForm } from "./network-figure.js";
export {
  chosenText,
  correspondenceFields,
  distributionFigure,
  distributionForm,
  letterTable,
  matrixFigure,
} from "./page.js";
