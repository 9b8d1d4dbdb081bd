/** A result beside itself under another choice. */
import { element } from "../element.js";
import type { MenuOption } from "../address/filter-form.js";
import { number } from "../words/names.js";
import { choiceOf, type RankedTerm, rankChanges } from "./choices.js";
import {
  type TermCorpus,
  type TermScope,
  UNIT_NAMES,
  scopeOf,
  termNames,
  topTerms,
} from "./corpus.js";
import { measureOf, patternsOf, scopesOf, typedPattern } from "./followed.js";
import { frequencyPoints } from "./frequency-points.js";
import { frequencyGroupings, groupingOf } from "./groupings.js";
import { type Comparison, comparedTerms, comparisonOf } from "./keyness.js";
import { concordanceHref } from "./links.js";
import { frequencySection, keyLines } from "./sections.js";
import { slopeFigure } from "./slope.js";
import type { TermState } from "./state.js";

/** Ranks shown of each list. */
const MOST = 20;
/** Terms whose frequencies are compared; each takes two colours. */
const MOST_TERMS = 4;

/** The result that the state asks for, as it is and as it would be. */
export async function choiceSection(
  corpus: TermCorpus,
  values: TermState,
  choices: readonly MenuOption[],
): Promise<HTMLElement> {
  const against = choices.find(({ value }) => value === values.against) ?? choices[0];
  if (!against) return element("p", { role: "status" }, "There is no other choice here.");
  const changed = { ...values, ...choiceOf(against.value) };
  const both = [values, changed] as const;
  if (values.result === "frequencies") return frequencyChoice(corpus, both, against.label);
  const scopes = await Promise.all(both.map((one) => scopeOf(corpus, one)));
  const [before, after] = scopes;
  if (!before || !after) return element("p", { role: "status" }, "This corpus has no words.");
  const listOf = values.result === "keyness" ? keyList : topList;
  const ties = await tieOf(corpus, before, after);
  const comparison = comparisonOf({ ...corpus, documents: before.documents }, values);
  const [first, second] = await Promise.all([
    listOf(corpus, before, ties, comparison),
    listOf(corpus, after, ties, comparison),
  ]);
  const isKeyness = values.result === "keyness";
  return slopeFigure(rankChanges(first, second, MOST), {
    title: `${isKeyness ? "Key words" : "Top terms"}, ${short(against.label)}`,
    before: `as chosen above, of ${sizeText(before)}`,
    after: `${short(against.label)}, of ${sizeText(after)}`,
    measure: isKeyness ? "G²" : "count",
    language: before.language.language,
    most: MOST,
    format: (value) => number(isKeyness ? Math.round(value * 10) / 10 : value),
  });
}

function sizeText({ size, unit, documents }: TermScope): string {
  return `${number(size)} ${UNIT_NAMES[unit]} in ${number(documents.length)} documents`;
}

/** What ties a term to the other list: itself; where one of both counts stems, its stem. */
async function tieOf(
  { counts }: TermCorpus,
  before: TermScope,
  after: TermScope,
): Promise<(term: string, scope: TermScope) => string> {
  const units = [before.unit, after.unit];
  if (!units.includes("stem") || !units.includes("word")) return (term) => term;
  const vocabulary = await counts.vocabulary(before.language.language);
  const stems = new Map(vocabulary.map(({ term, stem }) => [term, stem ?? term]));
  return (term, { unit }) => (unit === "stem" ? term : (stems.get(term) ?? term));
}

type Tie = Awaited<ReturnType<typeof tieOf>>;

async function topList(corpus: TermCorpus, scope: TermScope, tie: Tie): Promise<RankedTerm[]> {
  const [rows, nameOf] = await Promise.all([topTerms(corpus, scope), termNames(corpus, scope)]);
  return rows.map(({ term, study }, i) => {
    const { label, q, stems } = nameOf(term);
    const lines = { q, stems, language: scope.language.language, documents: scope.documents };
    const href = concordanceHref(lines, corpus.documents);
    return { label, tie: tie(term, scope), rank: i + 1, value: study, href };
  });
}

/** Words that the study group has more of, by G². */
async function keyList(
  corpus: TermCorpus,
  scope: TermScope,
  tie: Tie,
  comparison: Comparison,
): Promise<RankedTerm[]> {
  const [{ keys }, nameOf] = await Promise.all([
    comparedTerms(corpus, scope, comparison),
    termNames(corpus, scope),
  ]);
  const hrefOf = keyLines(corpus, scope, comparison, nameOf);
  return keys
    .filter(({ logRatio }) => logRatio > 0)
    .slice(0, 500)
    .map((key, i) => ({
      ...{ label: nameOf(key.term).label, tie: tie(key.term, scope) },
      ...{ rank: i + 1, value: key.g2, href: hrefOf(key) },
    }));
}

function short(label: string): string {
  return label.length > 70 ? `${label.slice(0, 69)}…` : label;
}

/** Both frequencies in one chart where they have one measure, else one below the other. */
async function frequencyChoice(
  corpus: TermCorpus,
  [values, changed]: readonly [TermState, TermState],
  label: string,
): Promise<HTMLElement> {
  const grouping = groupingOf(values.by, frequencyGroupings(corpus)) ?? "document";
  const own = await scopeOf(corpus, values);
  if (!own) return element("p", { role: "status" }, "This corpus has no words.");
  const patterns = (await patternsOf(corpus, own, values.q)).slice(0, MOST_TERMS);
  const counted = await Promise.all(
    [values, changed].map(async (one) => {
      const scopes = await scopesOf(corpus, one, grouping);
      const measure = measureOf(one.measure);
      const points = await frequencyPoints(corpus, scopes, { patterns, grouping, measure });
      return { scopes, measure, points };
    }),
  );
  const [first, second] = counted as [(typeof counted)[0], (typeof counted)[0]];
  const typed = patterns.map(typedPattern);
  if (first.measure !== second.measure || own.unit !== second.scopes[0]?.unit) {
    const figures = counted.map((one) =>
      frequencySection(corpus, one.scopes, { ...one, patterns, grouping }),
    );
    return element("div", { class: "term-beside" }, ...figures);
  }
  const side = (points: typeof first.points, offset: number) =>
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
