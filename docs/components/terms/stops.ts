/** The stop lists as the reader has changed them, and how an address says so. */
import type { UrlState } from "../address/url-state.js";
import type { TermState } from "./state.js";

/** Words that the reader adds to the shipped list of a language, and words that come off it. */
export interface StopEdits {
  added: readonly string[];
  removed: readonly string[];
}

const NONE: StopEdits = { added: [], removed: [] };
const ENTRY = /^([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)([.*])(.+)$/;

/**
 * The changes that an address says, by language: `en.people~en*not~zh.方面` adds `people` and `方面`, and takes
 * `not` off the list. What makes no sense is left out.
 */
export function parseStopEdits(text: string): Map<string, StopEdits> {
  const edits = new Map<string, StopEdits>();
  for (const entry of text.split("~")) {
    const [, language, sign, term] = ENTRY.exec(entry) ?? [];
    if (language === undefined || term === undefined) continue;
    edits.set(language, withEdit(edits.get(language) ?? NONE, term, sign === "."));
  }
  return edits;
}

/** The changes as an address has them; languages and words in the order of their letters. */
export function formatStopEdits(edits: ReadonlyMap<string, StopEdits>): string {
  return [...edits]
    .flatMap(([language, { added, removed }]) => [
      ...added.map((term) => `${language}.${term}`),
      ...removed.map((term) => `${language}*${term}`),
    ])
    .sort()
    .join("~");
}

function withEdit({ added, removed }: StopEdits, term: string, isStop: boolean): StopEdits {
  const without = (list: readonly string[]) => list.filter((other) => other !== term);
  return {
    added: isStop ? [...without(added), term] : without(added),
    removed: isStop ? without(removed) : [...without(removed), term],
  };
}

/** The edits once a word is put on a language's list or taken off it; those that change nothing go. */
export function editStop(
  text: string,
  language: string,
  shipped: ReadonlySet<string>,
  term: string,
  isStop: boolean,
): string {
  const edits = parseStopEdits(text);
  const { added, removed } = withEdit(edits.get(language) ?? NONE, term, isStop);
  edits.set(language, {
    added: added.filter((other) => !shipped.has(other)),
    removed: removed.filter((other) => shipped.has(other)),
  });
  return formatStopEdits(edits);
}

/** The edits that make a language's list this one. */
export function editsFor(
  text: string,
  language: string,
  shipped: ReadonlySet<string>,
  list: readonly string[],
): string {
  const listed = new Set(list);
  const edits = parseStopEdits(text);
  edits.set(language, {
    added: list.filter((term) => !shipped.has(term)),
    removed: [...shipped].filter((term) => !listed.has(term)),
  });
  return formatStopEdits(edits);
}

/** A language's list as it is in force, in the order of its letters. */
export function stopList(shipped: ReadonlySet<string>, edits: StopEdits = NONE): string[] {
  const list = new Set([...shipped, ...edits.added]);
  for (const term of edits.removed) list.delete(term);
  return [...list].sort();
}

/** The stop list of a language on its page: as it is, and how it is changed. */
export interface StopList {
  language: string;
  shipped: ReadonlySet<string>;
  terms: readonly string[];
  add: (term: string) => void;
  /** Makes the list this one. */
  replace: (list: readonly string[]) => void;
}

/** The stop list of a language: the words that are shipped, with the edits that the page's address says. */
export function stopListOf(
  state: Pick<UrlState<TermState>, "set">,
  edits: string,
  language: string,
  rows: readonly { term: string }[],
): StopList {
  const shipped = new Set(rows.map(({ term }) => term));
  return {
    ...{ language, shipped, terms: stopList(shipped, parseStopEdits(edits).get(language)) },
    add: (term) => state.set({ stop: editStop(edits, language, shipped, term, true) }),
    replace: (list) => state.set({ stop: editsFor(edits, language, shipped, list) }),
  };
}
