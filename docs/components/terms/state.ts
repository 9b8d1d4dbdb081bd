/** What the page of terms shows, as its address says it. Every value is a text; an empty one is the default. */
import { type Field, choiceField, textField } from "../address/state.js";

/** Which words are counted, and how they are cut. */
export interface ScopeState {
  /** Language whose words are counted; the one with most documents where it is empty. */
  language: string;
  /** `stem`, `character` or `bigram`; words where it is empty. */
  unit: string;
  /** First and last year. */
  from: string;
  to: string;
  kind: string;
  side: string;
  /** A document to leave out. */
  without: string;
}

export interface TermState extends ScopeState {
  /** Terms to follow, as typed. */
  q: string;
  /** Grouping of the frequencies; years where it is empty. */
  by: string;
  /** `count`, `share` or `content`; per thousand words where it is empty. */
  measure: string;
  /** Words in a row, `2` or `3`; one where it is empty. */
  size: string;
  /** `all` to keep stop words in the lists. */
  words: string;
  /** The reader's changes to the stop lists, as `formatStopEdits` writes them. */
  stop: string;
  /** Grouping that keyness compares by, the value studied and the one that it is set against. */
  key: string;
  study: string;
  reference: string;
  /** Least frequency of a key word. */
  least: string;
  /** The term whose company is counted; nothing is counted where it is empty. */
  node: string;
  left: string;
  right: string;
  /** Least frequency of a pair. */
  pairs: string;
  /** The collocate whose places beside the node are listed. */
  with: string;
  /** Which result is set beside another form of itself, and which form: `stop:none`, `without:<id>`. */
  result: string;
  against: string;
}

/** Numbers that a menu offers, as texts. */
const SPANS = ["", "1", "2", "3", "4", "6", "7", "8", "9", "10"] as const;
const LEAST = ["", "1", "2", "3", "5", "10", "20", "50", "100"] as const;

export const UNITS = ["", "stem", "character", "bigram"] as const;
export const MEASURES = ["", "count", "share", "content"] as const;

export const termFields: { readonly [Name in keyof TermState]: Field<string> } = {
  language: textField("", 35),
  unit: choiceField(UNITS, ""),
  from: textField("", 4),
  to: textField("", 4),
  kind: textField(),
  side: textField(),
  without: textField(),
  q: textField("", 400),
  by: textField("", 20),
  measure: choiceField(MEASURES, ""),
  size: choiceField(["", "2", "3"], ""),
  words: choiceField(["", "all"], ""),
  stop: textField("", 4000),
  key: textField("", 20),
  study: textField(),
  reference: textField(),
  least: choiceField(LEAST, ""),
  node: textField(),
  left: choiceField(SPANS, ""),
  right: choiceField(SPANS, ""),
  pairs: choiceField(LEAST, ""),
  with: textField(),
  result: choiceField(["", "frequencies", "keyness"], ""),
  against: textField(),
};

/** What says which words are counted, and what a result is compared under. */
export const SCOPE_FIELDS = [
  ...(["language", "unit", "from", "to", "kind", "side", "without", "stop", "words"] as const),
];
export const CHOICE_FIELDS = [
  ...SCOPE_FIELDS,
  ...(["q", "by", "measure", "key", "study", "reference", "least", "result", "against"] as const),
];

export type ChoiceValues = Pick<TermState, (typeof CHOICE_FIELDS)[number]>;

/** Words to either side of a node where the address does not say. */
export const SPAN = 5;
/** Least frequency of a key word, and of a pair, where the address does not say. */
export const LEAST_FREQUENCY = 5;
export const LEAST_PAIRS = 2;

/** A number that a field says, else the default. */
export function numberOf(text: string, fallback: number): number {
  return text === "" ? fallback : Number(text);
}
