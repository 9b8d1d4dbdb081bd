/** What the page of terms asks, as its queries (docs/terms/*.sql) take it: tables of one row, texts empty where nothing is asked for. */
import { NOTHING_ASKED } from "../query/statement.js";
import { MOST_PLACES } from "./collocates.js";
import type { CountedLanguage } from "./rows.js";
import type { WindowedNode } from "./collocates.js";
import type { Comparison } from "./keyness.js";
import type { Wanted } from "./matching.js";
import type { TermPattern } from "./pattern.js";
import type { ScopeState, TermState } from "./state.js";
import { type StopEdits, parseStopEdits } from "./stops.js";

/** Units that a text can be counted in. */
export type Unit = "word" | "stem" | "character" | "bigram";

/** Part the entries of a list, the lists of a list, the fields of an entry, and entries: signs that no text of a cable holds. */
const TERM = "\u001f";
const WORD = "\u001e";
const ENTRY = "\u001d";
const FIELD = "\u001c";

/** Which words of which documents are counted. */
export type AskedScope = {
  /** The language, `*` for all. */
  language: string;
  unit: Unit;
  /** `all` keeps the stop words. */
  words: string;
  /** Changes to the stop lists, each `en people`. */
  added: string;
  removed: string;
  from_year: string;
  to_year: string;
  kind: string;
  side: string;
  without: string;
};

export type ScopeValues = ScopeState & Pick<TermState, "stop" | "words">;

/** The language asked for where the corpus has it, else the one of most documents; null where it has none. */
export function languageOf(
  languages: readonly CountedLanguage[],
  asked: string,
): CountedLanguage | null {
  return languages.find(({ language }) => language === asked) ?? languages[0] ?? null;
}

/** The unit asked for where the language has it. */
export function unitOf(language: CountedLanguage | null, asked: string): Unit {
  if (asked === "stem" && language?.stems) return "stem";
  return language?.han && (asked === "character" || asked === "bigram") ? asked : "word";
}

/** What the state asks to be counted. */
export function askedOf(languages: readonly CountedLanguage[], values: ScopeValues): AskedScope {
  const language = languageOf(languages, values.language);
  const edits = parseStopEdits(values.stop);
  return {
    ...{ language: language?.language ?? "", unit: unitOf(language, values.unit) },
    words: values.words,
    added: editsText(edits, "added"),
    removed: editsText(edits, "removed"),
    from_year: yearText(values.from),
    to_year: yearText(values.to),
    ...{ kind: values.kind, side: values.side, without: values.without },
  };
}

function editsText(edits: ReadonlyMap<string, StopEdits>, which: keyof StopEdits): string {
  return [...edits]
    .flatMap(([language, edit]) => edit[which].map((term) => `${language} ${term}`))
    .join(TERM);
}

function yearText(typed: string): string {
  const year = Number.parseInt(typed, 10);
  return Number.isNaN(year) ? "" : String(year);
}

/** The same of every language, in units that all of them have, where texts are parted by language. */
export function groupedBy(asked: AskedScope, grouping: string): AskedScope {
  if (grouping !== "language") return asked;
  return { ...asked, language: "*", unit: asked.unit === "stem" ? "stem" : "word" };
}

/** Most terms of a list. */
export const MOST_TERMS = 2000;

const LISTED = { grouping: "", study: "", reference: "", least: 1 };

/** The most frequent terms; `size` words in a row where it is more than one. */
export function askedList(asked: AskedScope, size: string) {
  const unit = size === "" ? asked.unit : ("run" as const);
  return { ...asked, unit, size: Number(size || 1), ...LISTED, most: MOST_TERMS };
}

/** All terms of one group of documents beside another. */
export function askedKeys(asked: AskedScope, comparison: Comparison) {
  return { ...asked, size: 1, ...comparison, most: 1e6 };
}

/** What patterns look for, each list by the language that it is looked for in. */
export function askedFollowed(wanted: ReadonlyMap<string, readonly Wanted[]>) {
  const entries = (textOf: (one: Wanted) => string) =>
    [...wanted]
      .flatMap(([language, list]) =>
        list.flatMap((one, pattern) => {
          const text = textOf(one);
          return text === "" ? [] : [[language, pattern, text].join(FIELD)];
        }),
      )
      .join(ENTRY);
  return {
    sets: entries((one) => (one.kind === "terms" ? one.terms.join(TERM) : "")),
    phrases: entries((one) => (one.kind === "phrase" ? wordsText(one.words) : "")),
    characters: entries((one) => (one.kind === "characters" ? one.expression : "")),
  };
}

/** The terms of each word, none for any term; empty where a word stands for no term at all. */
function wordsText(words: readonly (readonly string[] | null)[]): string {
  if (words.some((terms) => terms?.length === 0)) return "";
  return words.map((terms) => (terms ?? []).join(TERM)).join(WORD);
}

/** The terms among which patterns are looked for: few where each of their words is a term as it stands. */
export function askedVocabulary(
  { language, unit }: Pick<AskedScope, "language" | "unit">,
  patterns: readonly TermPattern[],
) {
  if (patterns.length === 0) return NOTHING_ASKED;
  const words = patterns.flatMap((pattern) => pattern.words);
  const isPlain =
    unit !== "stem" &&
    patterns.every(({ characters }) => characters === null) &&
    words.every(({ wildcards }) => wildcards === null);
  const typed = isPlain ? [...new Set(words.map(({ text }) => text))].join(TERM) : "*";
  return { language, typed };
}

/** What stands near a node. */
export function askedNear(asked: AskedScope, node: WindowedNode | null) {
  const node_words = node ? wordsText(node.words) : "";
  if (!node || node_words === "") return NOTHING_ASKED;
  const window = { left_words: node.left, right_words: node.right, pairs: node.least };
  return { ...asked, node_words, ...window };
}

/** Where some terms stand near a node. */
export function askedCompany(near: ReturnType<typeof askedNear>, collocates: readonly string[]) {
  if (near === NOTHING_ASKED || collocates.length === 0) return NOTHING_ASKED;
  return { ...near, collocates: collocates.join(TERM), most: MOST_PLACES };
}
