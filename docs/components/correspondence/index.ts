/** What the page Correspondence imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { correspondenceFigure, correspondenceForm } from "./network-figure.js";
export {
  chosenText,
  distributionFigure,
  distributionForm,
  letterList,
  matrixFigure,
} from "./page.js";
export { askedLetters, correspondenceFields } from "./state.js";
