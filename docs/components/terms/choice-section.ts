/** A result beside itself under another choice. */
import { element } from "../element.js";
import { number } from "../words/names.js";
import { type RankedTerm, rankChanges } from "./choices.js";
import { type TermCorpus, type TermScope, UNIT_NAMES, scopeOf, termName } from "./corpus.js";
import { typedPattern } from "./followed.js";
import type { FrequencyPoint } from "./frequency.js";
import { type CountedFrequencies, frequenciesIn } from "./frequency-points.js";
import { type Comparison, comparedTerms } from "./keyness.js";
import { concordanceHref } from "./links.js";
import type { TermPattern } from "./pattern.js";
import type { Otherwise } from "./otherwise.js";
import type { TermCount, TextCount, TextSize } from "./rows.js";
import type { Grouping } from "./scope.js";
import { frequencySection, keyLines } from "./sections.js";
import { slopeFigure } from "./slope.js";

/** Ranks shown of each list. */
const MOST = 20;
/** Terms whose frequencies are compared; each takes two colours. */
const MOST_COMPARED = 4;

/** A list of terms as it was counted. */
interface CountedList {
  scope: TermScope;
  rows: readonly TermCount[];
}

/** A result as it is: of a corpus, and of what is followed in it. */
interface Before {
  scope: TermScope;
  rows: readonly TermCount[];
  frequencies: CountedFrequencies;
}

/** What was counted under the other choice. */
interface After {
  sizes: readonly TextSize[];
  rows: readonly TermCount[];
  counts: readonly TextCount[];
}

/** The result that the state asks for, as it is and as it would be. */
export function choiceSection(
  corpus: TermCorpus,
  otherwise: Otherwise | null,
  comparison: Comparison,
  [before, after]: readonly [Before, After],
): HTMLElement {
  if (!otherwise) return element("p", { role: "status" }, "There is no other choice here.");
  const { asked, values, label } = otherwise;
  if (values.result === "frequencies") {
    const { scopes, points, measure, grouping } = before.frequencies;
    const patterns = before.frequencies.patterns.slice(0, MOST_COMPARED);
    const own = {
      scopes,
      measure,
      points: points.filter(({ pattern }) => pattern < MOST_COMPARED),
    };
    const options = { texts: after.sizes, counts: after.counts, patterns, grouping };
    const changed = frequenciesIn(corpus, asked, { ...options, measure: values.measure });
    return frequencyChoice(corpus, [own, changed], { patterns, grouping }, label);
  }
  const scope = scopeOf(corpus, asked, after.sizes);
  if (!scope) return element("p", { role: "status" }, "This corpus has no words.");
  const compared = values.result === "keyness" ? comparison : null;
  return rankChoice(corpus, [before, { scope, rows: after.rows }], compared, label);
}

/** Two lists of terms by their ranks, as chosen and under the other choice that `label` tells of. */
function rankChoice(
  corpus: TermCorpus,
  [before, after]: readonly [CountedList, CountedList],
  /** Of key words, what is compared. */
  comparison: Comparison | null,
  label: string,
): HTMLElement {
  const stems = stemsOf(before, after);
  const ranked = (list: CountedList) =>
    comparison ? keyList(corpus, list, comparison, stems) : topList(corpus, list, stems);
  const [first, second] = [ranked(before), ranked(after)];
  return slopeFigure(rankChanges(first, second, MOST), {
    title: `${comparison ? "Key words" : "Top terms"}, ${short(label)}`,
    before: `as chosen above, of ${sizeText(before.scope)}`,
    after: `${short(label)}, of ${sizeText(after.scope)}`,
    measure: comparison ? "G²" : "count",
    language: before.scope.language.language,
    most: MOST,
    result: after.rows,
    format: (value) => number(comparison ? Math.round(value * 10) / 10 : value),
  });
}

function sizeText({ size, unit, documents }: TermScope): string {
  return `${number(size)} ${UNIT_NAMES[unit]} in ${number(documents.length)} documents`;
}

/** What ties a term to the other list: itself; where one of both counts stems, its stem. */
function stemsOf(...lists: readonly CountedList[]): (term: string) => string {
  const stems = new Map(
    lists.flatMap(({ rows }) =>
      rows.flatMap(({ term, forms }) => (forms ?? []).map((form) => [form, term] as const)),
    ),
  );
  const units = new Set(lists.map(({ scope }) => scope.unit));
  return units.has("stem") && units.has("word")
    ? (term) => stems.get(term) ?? term
    : (term) => term;
}

function topList(
  corpus: TermCorpus,
  { scope, rows }: CountedList,
  stemOf: (term: string) => string,
): RankedTerm[] {
  return rows.map((row, i) => {
    const { label, q, stems } = termName(row, scope.unit);
    const lines = { q, stems, language: scope.language.language, documents: scope.documents };
    const href = concordanceHref(lines, corpus.documents);
    return { label, tie: tieOf(row.term, scope, stemOf), rank: i + 1, value: row.study, href };
  });
}

function tieOf(term: string, { unit }: TermScope, stemOf: (term: string) => string): string {
  return unit === "stem" ? term : stemOf(term);
}

/** Words that the study group has more of, by G². */
function keyList(
  corpus: TermCorpus,
  { scope, rows }: CountedList,
  comparison: Comparison,
  stemOf: (term: string) => string,
): RankedTerm[] {
  const hrefOf = keyLines(corpus, scope, comparison);
  return comparedTerms(scope, comparison, rows)
    .keys.filter(({ logRatio }) => logRatio > 0)
    .slice(0, 500)
    .map((key, i) => ({
      ...{ label: termName(key, scope.unit).label, tie: tieOf(key.term, scope, stemOf) },
      ...{ rank: i + 1, value: key.g2, href: hrefOf(key) },
    }));
}

function short(label: string): string {
  return label.length > 70 ? `${label.slice(0, 69)}…` : label;
}

type Counted = Pick<CountedFrequencies, "scopes" | "points" | "measure">;

/** Both frequencies in one chart where they have one measure, else one below the other. */
function frequencyChoice(
  corpus: TermCorpus,
  [first, second]: readonly [Counted, Counted],
  { patterns, grouping }: { patterns: readonly TermPattern[]; grouping: Grouping },
  label: string,
): HTMLElement {
  const typed = patterns.map(typedPattern);
  if (first.measure !== second.measure || first.scopes[0]?.unit !== second.scopes[0]?.unit) {
    const figures = [first, second].map((one) =>
      frequencySection(corpus, one.scopes, { ...one, patterns, grouping }),
    );
    return element("div", { class: "term-beside" }, ...figures);
  }
  const side = (points: readonly FrequencyPoint[], offset: number) =>
    points.map((point) => ({ ...point, pattern: 2 * point.pattern + offset }));
  const groups = new Map(first.points.map(({ group }, i) => [group, i]));
  const points = [...side(first.points, 0), ...side(second.points, 1)].sort(
    (a, b) => (groups.get(a.group) ?? 1e9) - (groups.get(b.group) ?? 1e9) || a.pattern - b.pattern,
  );
  return frequencySection(corpus, first.scopes, {
    ...{ points, grouping, measure: first.measure },
    patterns: patterns.flatMap((pattern) => [pattern, pattern]),
    paired: {
      title: `Frequencies, ${short(label)}`,
      names: typed.flatMap((term) => [`${term}, as chosen`, `${term}, otherwise`]),
    },
  });
}
