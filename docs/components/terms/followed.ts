/** The terms that a reader follows, and their frequencies in a corpus. */
import {
  type ScopeValues,
  type TermCorpus,
  type TermScope,
  scopeOf,
  termNames,
  topTerms,
} from "./corpus.js";
import {
  type FrequencyPoint,
  type GroupedText,
  type Measure,
  frequenciesOf,
  measured,
} from "./frequency.js";
import { wantedOf } from "./matching.js";
import { type TermPattern, parseTermPatterns } from "./pattern.js";
import { type Grouping, groupOf } from "./scope.js";

/** The measure that a state asks for. */
export function measureOf(measure: string): Measure {
  return measure === "" ? "rate" : (measure as Measure);
}

/** The scopes that a grouping counts: one for each language where texts are parted by language. */
export async function scopesOf(
  corpus: TermCorpus,
  values: ScopeValues,
  grouping: Grouping,
): Promise<TermScope[]> {
  const languages =
    grouping === "language" ? corpus.languages.map(({ language }) => language) : [values.language];
  const scopes = await Promise.all(
    languages.map((language) => scopeOf(corpus, { ...values, language })),
  );
  return scopes.filter((scope) => scope !== null);
}

/** Patterns that can be told apart by colour. */
export const MOST_PATTERNS = 8;

/** The patterns that are typed; where there is none, the four most frequent terms. */
export async function patternsOf(
  corpus: TermCorpus,
  scope: TermScope,
  typed: string,
): Promise<TermPattern[]> {
  const patterns = parseTermPatterns(typed, corpus.fold).slice(0, MOST_PATTERNS);
  if (patterns.length > 0) return patterns;
  const [top, nameOf] = await Promise.all([
    topTerms(corpus, scope, { most: 4 }),
    termNames(corpus, scope),
  ]);
  return parseTermPatterns(top.map(({ term }) => nameOf(term).q).join(", "), corpus.fold);
}

/** A pattern as it is typed again. */
export function typedPattern({ typed, quoted: isQuoted }: TermPattern): string {
  return isQuoted ? `"${typed}"` : typed;
}

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
  const counted = await Promise.all(
    scopes.map(async ({ language: { language }, unit }) => {
      const vocabulary = await corpus.counts.vocabulary(language);
      const wanted = patterns.map((one) => wantedOf(one, vocabulary, { stems: unit === "stem" }));
      const rows = await corpus.counts.frequencies(language, wanted);
      return rows.map((row) => ({ ...row, language }));
    }),
  );
  const texts = scopes.flatMap(({ language: { language }, documents }) =>
    documents.map((document): GroupedText => ({
      ...{ document_id: document.id, language },
      group: grouping === "language" ? language : groupOf(document, grouping),
      ...{ size: document.size, content: document.content },
    })),
  );
  const sorted = grouping === "document" ? texts : sortedByGroup(texts);
  return measured(frequenciesOf(sorted, counted.flat(), patterns.length), measure);
}

// Years and names in order, what is not known last.
function sortedByGroup(texts: readonly GroupedText[]): GroupedText[] {
  const rank = ({ group }: GroupedText) => (group === "-" ? "\uffff" : group);
  return texts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
