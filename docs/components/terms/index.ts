/** What the page Terms imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { NOTHING_ASKED } from "../query/statement.js";
export {
  askedCompany,
  askedKeys,
  askedList,
  askedNear,
  askedOf,
  askedVocabulary,
  groupedBy,
} from "./asked.js";
export { choiceSection } from "./choice-section.js";
export { choicesOf } from "./choices.js";
export { nodeOf, nodePattern, wordsOf } from "./collocates.js";
export { scopeOf } from "./corpus.js";
export { patternsOf } from "./followed.js";
export {
  choiceForm,
  collocateForm,
  frequencyForm,
  keynessForm,
  listForm,
  scopeForm,
  scopeText,
} from "./forms.js";
export { frequenciesIn } from "./frequency-points.js";
export { frequencyGroupings, groupingOf } from "./groupings.js";
export { comparisonOf } from "./keyness.js";
export { openCorpus } from "./open-corpus.js";
export { askedOtherwise, otherFollowed, otherwiseOf, soughtIn } from "./otherwise.js";
export { foldTerm } from "./pattern.js";
export {
  collocateSection,
  companySection,
  frequencySection,
  keynessSection,
  listSection,
  nodeSuggestions,
} from "./sections.js";
export { CHOICE_FIELDS, SCOPE_FIELDS, termFields } from "./state.js";
export { stopEditor } from "./stop-editor.js";
export { stopListOf } from "./stops.js";
