/** What changes in a result under another choice: the choices there are, and ranks set side by side. Pure. */
import type { CountedLanguage } from "./rows.js";
import type { CountedDocument } from "./scope.js";
import type { TermState } from "./state.js";
import type { MenuOption } from "../address/filter-form.js";

/** What a result is compared under: part of the state, changed. */
export type Choice = Partial<Pick<TermState, "unit" | "words" | "stop" | "measure" | "without">>;

const UNIT_LABELS = {
  "": "counted in words",
  stem: "counted in stems (words of one stem as one)",
  character: "counted in characters",
  bigram: "counted in pairs of characters",
} as const;

const MEASURE_LABELS = {
  "": "per thousand words",
  content: "per thousand words that are no stop words",
  share: "as share of texts",
  count: "as bare counts",
} as const;

/** Documents that the menu offers to leave out. */
const MOST_DOCUMENTS = 500;

/** The choices other than those in force, as values of a menu: `unit:stem`, `words:all`, `without:118207`. */
export function choicesOf(
  values: Pick<TermState, "unit" | "words" | "stop" | "measure" | "without" | "result">,
  { stems, han }: Pick<CountedLanguage, "stems" | "han">,
  documents: readonly CountedDocument[],
): MenuOption[] {
  const units = Object.entries(UNIT_LABELS).filter(
    ([unit]) => unit === "" || (unit === "stem" ? stems : han),
  );
  const measures = values.result === "frequencies" ? Object.entries(MEASURE_LABELS) : [];
  const stops = [
    ...(values.words === "" ? [["words:all", "with the stop words"]] : []),
    ...(values.words === "all" ? [["words:", "without the stop words"]] : []),
    ...(values.stop !== "" ? [["stop:", "with the stop list as shipped"]] : []),
  ] as [string, string][];
  const without = documents
    .filter(({ id }) => id !== values.without)
    .slice(0, MOST_DOCUMENTS)
    .map(({ id, title }): [string, string] => [`without:${id}`, `without: ${title}`]);
  return [
    ...units
      .filter(([unit]) => unit !== values.unit)
      .map(([unit, label]): [string, string] => [`unit:${unit}`, label]),
    ...measures
      .filter(([measure]) => measure !== values.measure)
      .map(([measure, label]): [string, string] => [`measure:${measure}`, label]),
    ...(values.result === "frequencies" ? [] : stops),
    ...(values.without !== "" ? [["without:", "with all documents"] as [string, string]] : []),
    ...without,
  ].map(([value, label]) => ({ value, label }));
}

/** The change of state that a value of the menu means; nothing for a value that is none. */
export function choiceOf(against: string): Choice {
  const [, name, value = ""] = /^(unit|words|stop|measure|without):(.*)$/s.exec(against) ?? [];
  return name === undefined ? {} : { [name]: value };
}

/** A term in its place in a list. */
export interface RankedTerm {
  label: string;
  /** What it is tied to the other list by: itself, or its stem. */
  tie: string;
  rank: number;
  value: number;
  href: string;
}

/** A term before and after; null where a list does not have it. */
export interface RankChange {
  before: RankedTerm | null;
  after: RankedTerm | null;
}

/**
 * The first terms of two lists, tied to each other, in the order of the first list; terms that only the
 * second has among its first come last. Several words can be tied to one stem.
 */
export function rankChanges(
  before: readonly RankedTerm[],
  after: readonly RankedTerm[],
  most: number,
): RankChange[] {
  const afterByTie = byTie(after);
  const beforeByTie = byTie(before);
  const kept = before
    .slice(0, most)
    .map((term) => ({ before: term, after: afterByTie.get(term.tie) ?? null }));
  const tied = new Set(kept.map((change) => change.after));
  const entered = after
    .slice(0, most)
    .filter((term) => !tied.has(term))
    .map((term) => ({ before: beforeByTie.get(term.tie) ?? null, after: term }));
  return [...kept, ...entered];
}

function byTie(terms: readonly RankedTerm[]): Map<string, RankedTerm> {
  const first = new Map<string, RankedTerm>();
  for (const term of terms) if (!first.has(term.tie)) first.set(term.tie, term);
  return first;
}

/** How a term moved, in words: `up 3`, `new`, `gone`. */
export function movedText({ before, after }: RankChange): string {
  if (!before) return "new";
  if (!after) return "gone";
  const by = before.rank - after.rank;
  return by === 0 ? "same" : by > 0 ? `up ${by}` : `down ${-by}`;
}
