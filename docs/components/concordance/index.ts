/** What the page Concordance imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { ConcordanceCorpus } from "./corpus.js";
export { alignmentFor } from "./find.js";
export { concordanceForm, sortForm } from "./form.js";
export { arrangedLines, findWithProgress, linesPage } from "./page.js";
export { cutLengths, spreadsOf, stripsOf } from "./spread.js";
export { concordanceFields } from "./state.js";
export { concordanceStrips } from "./strips.js";
export { concordanceSummary, linesDownload, patternNames } from "./summary.js";
export { siteTables } from "./tables.js";
export { translationSection } from "./translation-list.js";
export { languagePairs, tellingTerms } from "./translation-pairs.js";
