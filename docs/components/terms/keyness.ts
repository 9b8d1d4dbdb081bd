/** Keyness of one group of documents against another: what is compared. Pure. */
import { type Key, keyness } from "../words/statistics/keyness.js";
import { standingOn } from "./standing.js";
import type { SizedDocument, TermCorpus, TermScope } from "./corpus.js";
import type { TermCount } from "./rows.js";
import { groupingOf, keynessGroupings, usualStudy } from "./groupings.js";
import { type Grouping, groupOf } from "./scope.js";
import { type TermState, LEAST_FREQUENCY, numberOf } from "./state.js";

/** The two groups: 1 is studied, 0 is what it is set against, null is neither. */
export function partOf(
  document: SizedDocument,
  grouping: Exclude<Grouping, "language">,
  study: string,
  reference: string,
): 0 | 1 | null {
  const group = groupOf(document, grouping);
  if (group === study) return 1;
  return reference === "" || group === reference ? 0 : null;
}

/** A term with its keyness and its dispersion over the documents compared. */
export interface KeyTerm extends Key, Pick<TermCount, "dp" | "documents" | "forms"> {}

/** Keyness of all the terms counted; `sizes` are all units of both groups. */
export function keyTerms(
  rows: readonly TermCount[],
  sizes: { studySize: number; referenceSize: number },
): KeyTerm[] {
  const counts = new Map(rows.map((row) => [row.term, row]));
  const side = (name: "study" | "reference") =>
    new Map(rows.map((row): [string, number] => [row.term, row[name]]));
  return keyness(side("study"), side("reference"), sizes).map((key) => {
    const { dp, documents, forms } = counts.get(key.term)!;
    return { ...key, dp, documents, forms };
  });
}

/** By G² the most telling terms of either side. */
export function drawnKeys(keys: readonly KeyTerm[], most: number): KeyTerm[] {
  const positive = keys.filter(({ logRatio }) => logRatio > 0).slice(0, most);
  const negative = keys.filter(({ logRatio }) => logRatio < 0).slice(0, most);
  return [...positive, ...negative];
}

/** What is compared with what, by the state. */
export interface Comparison {
  grouping: Exclude<Grouping, "language">;
  study: string;
  reference: string;
  least: number;
}

export function comparisonOf(
  corpus: TermCorpus,
  values: Pick<TermState, "key" | "study" | "reference" | "least">,
): Comparison {
  const grouping = groupingOf(values.key, keynessGroupings(corpus)) ?? "document";
  return {
    grouping,
    study: values.study || usualStudy(corpus, grouping),
    reference: values.reference,
    least: numberOf(values.least, LEAST_FREQUENCY),
  };
}

/** The key words of a comparison, and how many words both sides have. */
export interface ComparedTerms {
  keys: readonly KeyTerm[];
  studySize: number;
  referenceSize: number;
}

/** The key words among the counts of both groups; none where one of them is empty. */
export function comparedTerms(
  { documents }: TermScope,
  { grouping, study, reference }: Comparison,
  rows: readonly TermCount[],
): ComparedTerms {
  const part = (document: SizedDocument) => partOf(document, grouping, study, reference);
  const sizeOf = (side: 0 | 1) =>
    documents.reduce((sum, one) => sum + (part(one) === side ? one.size : 0), 0);
  const sizes = { studySize: sizeOf(1), referenceSize: sizeOf(0) };
  if (sizes.studySize === 0 || sizes.referenceSize === 0) return { keys: [], ...sizes };
  return { keys: standingOn(rows, keyTerms(rows, sizes)), ...sizes };
}
