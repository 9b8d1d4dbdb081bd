/**
 * What the page Terms asks when it opens: the build asks it too, so that the page has the answers before any engine.
 * The front matter of the page names this file.
 */
import type { FirstQuestions } from "../query/first.js";
import { atlasOf } from "../words/atlas.js";
import { choiceOf, choicesOf } from "./choices.js";
import { type TermCorpus, type TermScope, scopeOf, termNames, topTerms } from "./corpus.js";
import { termCounts } from "./counts.js";
import { frequencyCounts, patternsOf, scopesOf } from "./followed.js";
import { frequencyGroupings, groupingOf } from "./groupings.js";
import { comparedTerms, comparisonOf } from "./keyness.js";
import { countedDocuments } from "./scope.js";
import { type TermState, termFields } from "./state.js";
import { readState } from "../address/state.js";

export const askFirst: FirstQuestions = async ({ ask, read }) => {
  const counts = termCounts(ask);
  const atlas = atlasOf(await read("select * from entities"));
  const documents = countedDocuments(
    await read("select id, title, kind, date::varchar as date, collection from documents"),
    await read("select document_id, role, entity_id from correspondents"),
    atlas,
  );
  const languages = await counts.languages();
  // Terms of a list are folded, and need no folding here.
  const corpus = { atlas, counts, documents, languages, fold: new Map(), titles: new Map() };
  const values = readState<TermState>(termFields, "");
  const scope = await scopeOf(corpus, values);
  if (!scope) return;
  await askFrequencies(corpus, scope, values);
  await topTerms(corpus, scope);
  await topTerms(corpus, scope, { most: 5 });
  const parted = { ...corpus, documents: scope.documents };
  await comparedTerms(corpus, scope, comparisonOf(parted, values));
  await askOtherwise(corpus, scope, values);
};

async function askFrequencies(corpus: TermCorpus, scope: TermScope, values: TermState) {
  const grouping = groupingOf(values.by, frequencyGroupings(corpus)) ?? "document";
  const patterns = await patternsOf(corpus, scope, values.q);
  await frequencyCounts(corpus, await scopesOf(corpus, values, grouping), patterns);
}

/** The list of terms under the first other choice. */
async function askOtherwise(corpus: TermCorpus, scope: TermScope, values: TermState) {
  const [first] = choicesOf(values, scope.language, scope.documents);
  if (!first) return;
  const changed = await scopeOf(corpus, { ...values, ...choiceOf(first.value) });
  if (!changed) return;
  await topTerms(corpus, changed);
  await termNames(corpus, changed);
}
