/** The sections of the page of terms, from what was counted to what is shown. */
import { element } from "../element.js";
import { inPageHref } from "../address/in-page-links.js";
import { languageName, number } from "../words/names.js";
import { collocateFigure, companyList } from "./collocate-figure.js";
import { type WindowedNode, measuredCollocates } from "./collocates.js";
import { type TermCorpus, type TermName, type TermScope, UNIT_NAMES, termName } from "./corpus.js";
import { typedPattern } from "./followed.js";
import type { FrequencyPoint, Measure } from "./frequency.js";
import { frequencyFigure } from "./frequency-figure.js";
import { type Comparison, type KeyTerm, comparedTerms, partOf } from "./keyness.js";
import { keynessFigure } from "./keyness-figure.js";
import { concordanceHref, isExact } from "./links.js";
import { termList } from "./list.js";
import type { TermPattern } from "./pattern.js";
import type { CollocateCount, CompanyPlace, TermCount } from "./rows.js";
import { type CountedDocument, type Grouping, groupName, groupOf } from "./scope.js";

/** Documents of a scope in a group. */
function within(scope: TermScope, grouping: Grouping, group: string): readonly CountedDocument[] {
  if (grouping === "language") return scope.documents;
  return scope.documents.filter((document) => groupOf(document, grouping) === group);
}

/** Frequencies of the patterns, and what to do about those that stand nowhere. */
export function frequencySection(
  corpus: TermCorpus,
  scopes: readonly TermScope[],
  options: {
    patterns: readonly TermPattern[];
    points: readonly FrequencyPoint[];
    grouping: Grouping;
    measure: Measure;
    /** Other names of the patterns, in pairs: as chosen, and otherwise. */
    paired?: { title: string; names: readonly string[] };
  },
): HTMLElement {
  const { patterns, points, grouping, measure } = options;
  const [scope] = scopes;
  if (!scope) return element("p", { role: "status" }, "This corpus has no words.");
  const hrefOf = ({ group, pattern }: FrequencyPoint) => {
    const own = scopes.find(({ language }) => language.language === group) ?? scope;
    return concordanceHref(
      {
        q: typedPattern(patterns[pattern]!),
        language: own.language.language,
        stems: own.unit === "stem",
        documents: within(own, grouping, group),
      },
      corpus.documents,
    );
  };
  const figure = frequencyFigure(points, {
    terms: options.paired?.names ?? patterns.map(typedPattern),
    ...(options.paired && { paired: true, title: options.paired.title }),
    ...{ measure, grouping, overTime: grouping === "year", hrefOf },
    languages: scopes.map(({ language }) => language.language),
    unit: UNIT_NAMES[scope.unit],
    documents: new Set(scopes.flatMap(({ documents }) => documents.map(({ id }) => id))).size,
    nameOf: (group) => groupName(grouping, group, corpus),
  });
  const unnamed = [...new Set(points.map(({ group }) => group))].some(
    (group) => !isExact(within(scope, grouping, group), corpus.documents),
  );
  return element(
    "div",
    {},
    figure,
    absentText(corpus, scopes, options),
    unnamed
      ? element(
          "p",
          { class: "small muted" },
          "Groups too large to be named in an address open the lines of all documents.",
        )
      : null,
  );
}

function absentText(
  corpus: TermCorpus,
  scopes: readonly TermScope[],
  { patterns, points }: { patterns: readonly TermPattern[]; points: readonly FrequencyPoint[] },
): HTMLElement | null {
  const absent = patterns.filter((_, i) =>
    points.every(({ pattern, count }) => pattern !== i || count === 0),
  );
  const counted = new Set(scopes.map(({ language }) => language.language));
  const others = corpus.languages.filter(({ language }) => !counted.has(language));
  if (absent.length === 0 || points.length === 0) return null;
  const links = others.flatMap(({ language }) => [
    " ",
    element(
      "a",
      { href: inPageHref({ language }, "frequencies") },
      `Count in ${languageName(language)}`,
    ),
    ".",
  ]);
  const names = absent.map((pattern) => `“${pattern.typed}”`).join(", ");
  const verb = absent.length === 1 ? "stands" : "stand";
  return element("p", { class: "small" }, `${names} ${verb} nowhere in these texts.`, ...links);
}

/** Where a term of a scope has its lines. */
function linesOf(corpus: TermCorpus, scope: TermScope, nameOf: (row: Named) => TermName) {
  const language = scope.language.language;
  return (row: Named, documents: readonly CountedDocument[] = scope.documents) => {
    const { q, stems } = nameOf(row);
    return concordanceHref({ q, stems, language, documents }, corpus.documents);
  };
}

/** A row of a term, by which it is named. */
type Named = Pick<TermCount, "term" | "forms">;

/** The list of the most frequent terms; `size` words in a row. */
export function listSection(
  corpus: TermCorpus,
  scope: TermScope,
  rows: readonly TermCount[],
  size: number,
  onStop: (term: string) => void,
): HTMLElement {
  const nameOf = (row: Named) => (size > 1 ? gramName(row.term) : termName(row, scope.unit));
  const hrefOf = linesOf(corpus, scope, nameOf);
  return termList(rows, {
    ...{ nameOf, language: scope.language.language, size: scope.size },
    hrefOf: (row) => hrefOf(row),
    documents: scope.documents.length,
    unit: UNIT_NAMES[scope.unit],
    ...(size === 1 && (scope.unit === "word" || scope.unit === "bigram") && { onStop }),
  });
}

const gramName = (term: string): TermName => ({ label: term, q: `"${term}"`, stems: false });

/** Where the lines of a key word are: in the group that has more of it. */
export function keyLines(
  corpus: TermCorpus,
  scope: TermScope,
  { grouping, study, reference }: Comparison,
): (key: KeyTerm) => string {
  const hrefOf = linesOf(corpus, scope, (row) => termName(row, scope.unit));
  const sides = [0, 1].map((side) =>
    scope.documents.filter((one) => partOf(one, grouping, study, reference) === side),
  );
  return (key) => hrefOf(key, sides[key.logRatio > 0 ? 1 : 0]);
}

/** Key words of one group against another, of the counts of both. */
export function keynessSection(
  corpus: TermCorpus,
  scope: TermScope,
  comparison: Comparison,
  rows: readonly TermCount[],
): HTMLElement {
  const compared = comparedTerms(scope, comparison, rows);
  const { grouping, study, reference, least } = comparison;
  const name = (group: string) => groupName(grouping, group, corpus);
  return keynessFigure(compared.keys, {
    ...{ least, language: scope.language.language, unit: UNIT_NAMES[scope.unit] },
    ...{ study: name(study), reference: reference === "" ? "all others" : name(reference) },
    ...{ studySize: compared.studySize, referenceSize: compared.referenceSize },
    nameOf: (key) => termName(key, scope.unit),
    hrefOf: keyLines(corpus, scope, comparison),
  });
}

/** The company of a node. */
export function collocateSection(
  scope: TermScope,
  node: WindowedNode,
  rows: readonly CollocateCount[],
): HTMLElement {
  const unit = scope.unit === "stem" ? "stem" : "word";
  return collocateFigure(measuredCollocates(rows), {
    ...{ node: node.typed, left: node.left, right: node.right },
    nameOf: (row) => termName(row, unit),
    language: scope.language.language,
    documents: scope.documents.length,
  });
}

/** What the page says where no node is asked for: terms to begin with. */
export function nodeSuggestions(scope: TermScope, frequent: readonly TermCount[]): HTMLElement {
  const links = frequent.slice(0, 5).flatMap((row, i) => {
    const { label, q } = termName(row, scope.unit);
    const href = inPageHref({ node: q }, "collocates");
    return [i === 0 ? "" : ", ", element("a", { href }, label)];
  });
  return element(
    "p",
    { role: "status" },
    `Type a term to see what stands near it among ${number(scope.size)} words: `,
    ...links,
    "…",
  );
}

/** The places where some words stand near the node, as a list. */
export function companySection(
  corpus: TermCorpus,
  scope: TermScope,
  node: WindowedNode,
  words: readonly string[],
  places: readonly CompanyPlace[],
): HTMLElement {
  const { language } = scope.language;
  return companyList(places, {
    ...{ node: node.typed, collocate: words.join(", "), language },
    titles: corpus.titles,
  });
}
