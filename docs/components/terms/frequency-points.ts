/** The frequencies of what a reader follows, by group and measure. Pure. */
import { standingOn } from "./standing.js";
import type { AskedScope } from "./asked.js";
import { type TermCorpus, type TermScope, scopesOf } from "./corpus.js";
import { measureOf } from "./followed.js";
import {
  type FrequencyPoint,
  type GroupedText,
  type Measure,
  frequenciesOf,
  measured,
} from "./frequency.js";
import type { TermPattern } from "./pattern.js";
import type { TextCount, TextSize } from "./rows.js";
import { type Grouping, groupOf } from "./scope.js";

/** Frequencies as they were counted. */
export interface CountedFrequencies {
  scopes: readonly TermScope[];
  points: readonly FrequencyPoint[];
  patterns: readonly TermPattern[];
  grouping: Grouping;
  measure: Measure;
}

/** The frequencies of what is followed, of the sizes of texts and the counts in them. */
export function frequenciesIn(
  corpus: TermCorpus,
  asked: Pick<AskedScope, "language" | "unit">,
  of: {
    texts: readonly TextSize[];
    counts: readonly TextCount[];
    patterns: readonly TermPattern[];
    grouping: Grouping;
    /** As the state says it. */
    measure: string;
  },
): CountedFrequencies {
  const { patterns, grouping } = of;
  const scopes = scopesOf(corpus, asked, of.texts);
  const measure = measureOf(of.measure);
  const shape = { patterns: patterns.length, grouping, measure };
  return { scopes, points: frequencyPoints(scopes, of.counts, shape), patterns, grouping, measure };
}

/** The frequencies of patterns by group. Languages are groups of texts, each counted by its own words. */
export function frequencyPoints(
  scopes: readonly TermScope[],
  counts: readonly TextCount[],
  { patterns, grouping, measure }: { patterns: number; grouping: Grouping; measure: Measure },
): FrequencyPoint[] {
  const texts = scopes.flatMap(({ language: { language }, documents }) =>
    documents.map((document): GroupedText => ({
      ...{ document_id: document.id, language },
      group: grouping === "language" ? language : groupOf(document, grouping),
      ...{ size: document.size, content: document.content },
    })),
  );
  const sorted = grouping === "document" ? texts : sortedByGroup(texts);
  return standingOn(counts, measured(frequenciesOf(sorted, counts, patterns), measure));
}

// Years and names in order, what is not known last.
function sortedByGroup(texts: readonly GroupedText[]): GroupedText[] {
  const rank = ({ group }: GroupedText) => (group === "-" ? "\uffff" : group);
  return texts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
