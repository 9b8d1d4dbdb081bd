/** The terms that a reader follows, and what they stand for in a corpus. Pure. */
import { type TermCorpus, type TermScope, termName } from "./corpus.js";
import type { Measure } from "./frequency.js";
import { type VocabularyTerm, type Wanted, wantedOf } from "./matching.js";
import { type TermPattern, parseTermPatterns } from "./pattern.js";
import type { TermCount } from "./rows.js";

/** The measure that a state asks for. */
export function measureOf(measure: string): Measure {
  return measure === "" ? "rate" : (measure as Measure);
}

/** Patterns that can be told apart by colour. */
export const MOST_PATTERNS = 8;

/** The patterns that are typed; where there is none, the four most frequent terms. */
export function patternsOf(
  { fold }: Pick<TermCorpus, "fold">,
  unit: TermScope["unit"],
  typed: string,
  frequent: readonly TermCount[],
): TermPattern[] {
  const patterns = parseTermPatterns(typed, fold).slice(0, MOST_PATTERNS);
  if (patterns.length > 0) return patterns;
  const names = frequent.slice(0, 4).map((row) => termName(row, unit).q);
  return parseTermPatterns(names.join(", "), fold);
}

/** A pattern as it is typed again. */
export function typedPattern({ typed, quoted: isQuoted }: TermPattern): string {
  return isQuoted ? `"${typed}"` : typed;
}

/** A term that words typed may stand for, and its language. */
export interface LanguageTerm extends VocabularyTerm {
  language: string;
}

/** What each pattern looks for, by language. */
export function wantedIn(
  languages: readonly string[],
  patterns: readonly TermPattern[],
  vocabulary: readonly LanguageTerm[],
  { stems }: { stems: boolean },
): Map<string, Wanted[]> {
  return new Map(
    languages.map((language) => {
      const own = vocabulary.filter((term) => term.language === language);
      return [language, patterns.map((one) => wantedOf(one, own, { stems }))];
    }),
  );
}
