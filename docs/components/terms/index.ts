/** What the page Terms imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { query } from "../query/database.js";
export { readTable } from "../query/parquet.js";
export { readContents } from "../search/documents.js";
export { searchAddresses } from "../search/files.js";
export { atlasOf } from "../words/atlas.js";
export { choiceSection } from "./choice-section.js";
export { choicesOf } from "./choices.js";
export { nodeOf } from "./collocates.js";
export { scopeOf, termNames, topTerms } from "./corpus.js";
export { termCounts } from "./counts.js";
export { measureOf, patternsOf, scopesOf } from "./followed.js";
export {
  choiceForm,
  collocateForm,
  frequencyForm,
  keynessForm,
  listForm,
  scopeForm,
  scopeText,
} from "./forms.js";
export { frequencyPoints } from "./frequency-points.js";
export { frequencyGroupings, groupingOf } from "./groupings.js";
export { comparisonOf } from "./keyness.js";
export { foldTerm } from "./pattern.js";
export { countedDocuments } from "./scope.js";
export {
  collocateSection,
  companySection,
  frequencySection,
  keynessSection,
  listSection,
  nodeSuggestions,
} from "./sections.js";
export { termFields } from "./state.js";
export { stopEditor } from "./stop-editor.js";
export { editStop, editsFor } from "./stops.js";
