/** The frequencies of what a reader follows, by group and measure. */
import { standingOn } from "./standing.js";
import type { TermCorpus, TermScope } from "./corpus.js";
import { frequencyCounts } from "./followed.js";
import {
  type FrequencyPoint,
  type GroupedText,
  type Measure,
  frequenciesOf,
  measured,
} from "./frequency.js";
import type { TermPattern } from "./pattern.js";
import { type Grouping, groupOf } from "./scope.js";

/** The frequencies of patterns by group. Languages are groups of texts, each counted by its own words. */
export async function frequencyPoints(
  corpus: TermCorpus,
  scopes: readonly TermScope[],
  {
    patterns,
    grouping,
    measure,
  }: { patterns: readonly TermPattern[]; grouping: Grouping; measure: Measure },
): Promise<FrequencyPoint[]> {
  const counts = await frequencyCounts(corpus, scopes, patterns);
  const texts = scopes.flatMap(({ language: { language }, documents }) =>
    documents.map((document): GroupedText => ({
      ...{ document_id: document.id, language },
      group: grouping === "language" ? language : groupOf(document, grouping),
      ...{ size: document.size, content: document.content },
    })),
  );
  const sorted = grouping === "document" ? texts : sortedByGroup(texts);
  const points = measured(frequenciesOf(sorted, counts, patterns.length), measure);
  return standingOn(counts, points);
}

// Years and names in order, what is not known last.
function sortedByGroup(texts: readonly GroupedText[]): GroupedText[] {
  const rank = ({ group }: GroupedText) => (group === "-" ? "\uffff" : group);
  return texts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
