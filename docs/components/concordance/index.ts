/** What the page Concordance imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { ConcordanceCorpus } from "./corpus.js";
export { concordanceForm, sortForm } from "./form.js";
export { arrangedLines, besides, findWithProgress, linesPage, wholeOf } from "./page.js";
export { lengthsOf, spreadsOf, stripsOf } from "./spread.js";
export { concordanceFields } from "./state.js";
export { concordanceStrips, stripsOffer } from "./strips.js";
export { concordanceSummary, linesDownload, patternNames } from "./summary.js";
export { siteTables } from "./tables.js";
export { translationSection } from "./translation-list.js";
export { languagePairs, tellingTerms } from "./translation-pairs.js";
