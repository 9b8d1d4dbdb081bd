/** The list of abbreviations that an edition prints before its documents: `<list type="terms">`, an item a term. */
import type { Term, Text } from "../../document.js";
import { standing } from "../../text/standing.js";
import { type Ancestor, descendants, type Element } from "./tree.js";
import { plainWords } from "./words.js";

/** What the terms of a file mean. */
export type Terms = ReadonlyMap<string, string>;

/** Whether an element is an item of such a list. */
export function isTermItem(element: Ancestor, ancestors: readonly Ancestor[]): boolean {
  const list = ancestors.at(-1);
  return element.name === "item" && list?.name === "list" && list.attributes["type"] === "terms";
}

/** The term of an item and what the item says of it; null for an item without either. */
export function termOf(item: Element): Term | null {
  const [marked] = descendants(item, "term");
  if (marked === undefined) return null;
  const term = plainWords(marked).replace(/[\s,;:]+$/u, "");
  const words = plainWords(item);
  if (term === "" || !words.startsWith(term)) return null;
  const meaning = words
    .slice(term.length)
    .replace(/^[\s,;:.–—-]+/u, "")
    .replace(/[\s;,.]+$/u, "");
  return meaning === "" ? null : { term, meaning };
}

/** The terms whose letters stand in a document's texts, whatever their case and points, sorted. */
export function explainedIn(texts: readonly Text[], terms: Terms): Term[] {
  if (terms.size === 0) return [];
  const isThere = standing(lettersOf(texts.map(({ text }) => text).join("\n")));
  return sortedOf(terms).flatMap(({ letters, ...term }) => (isThere(letters) ? [term] : []));
}

const sorted = new WeakMap<Terms, (Term & { letters: string })[]>();

/** The terms of a file with their letters, which are the same for all its documents. */
function sortedOf(terms: Terms): readonly (Term & { letters: string })[] {
  let all = sorted.get(terms);
  if (all === undefined) {
    all = Array.from(terms, ([term, meaning]) => ({ term, meaning, letters: lettersOf(term) }));
    sorted.set(
      terms,
      all.sort((a, b) => (a.term < b.term ? -1 : 1)),
    );
  }
  return all;
}

const lettersOf = (words: string) => words.toLowerCase().replaceAll(/[.\s]/gu, "");
