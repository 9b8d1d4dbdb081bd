/** The terms that a reader follows, and their frequencies in a corpus. */
import { standingOn } from "./standing.js";
import {
  type ScopeValues,
  type TermCorpus,
  type TermScope,
  scopeOf,
  termNames,
  topTerms,
} from "./corpus.js";
import type { Measure, TextCount } from "./frequency.js";
import { type VocabularyTerm, wantedOf } from "./matching.js";
import { type TermPattern, parseTermPatterns } from "./pattern.js";
import type { Grouping } from "./scope.js";

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

/** How often each pattern stands in each text of the scopes. */
export async function frequencyCounts(
  corpus: TermCorpus,
  scopes: readonly TermScope[],
  patterns: readonly TermPattern[],
): Promise<TextCount[]> {
  const counted = await Promise.all(
    scopes.map(async (scope) => {
      const { language } = scope.language;
      const vocabulary = await vocabularyFor(corpus, scope, patterns);
      const stems = scope.unit === "stem";
      const wanted = patterns.map((one) => wantedOf(one, vocabulary, { stems }));
      const rows = await corpus.counts.frequencies(language, wanted);
      return standingOn(
        rows,
        rows.map((row) => ({ ...row, language })),
      );
    }),
  );
  const [only = []] = counted;
  return counted.length <= 1 ? only : counted.flat();
}

/** The terms among which the patterns are looked for: few where each of their words is a term as it stands. */
function vocabularyFor(
  { counts }: TermCorpus,
  { language: { language }, unit }: TermScope,
  patterns: readonly TermPattern[],
): Promise<VocabularyTerm[]> {
  const words = patterns.flatMap((pattern) => pattern.words);
  const isPlain =
    unit !== "stem" &&
    patterns.every(({ characters }) => characters === null) &&
    words.every(({ wildcards }) => wildcards === null);
  if (!isPlain) return counts.vocabulary(language);
  return counts.vocabularyOf(language, [...new Set(words.map(({ text }) => text))]);
}
