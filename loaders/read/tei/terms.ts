/** The list of abbreviations that an edition prints before its documents: `<list type="terms">`, an item a term. */
import type { Term, Text } from "../../document.js";
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
  const letters = lettersOf(texts.map(({ text }) => text).join("\n"));
  return [...terms]
    .filter(([term]) => letters.includes(lettersOf(term)))
    .map(([term, meaning]) => ({ term, meaning }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
}

const lettersOf = (words: string) => words.toLowerCase().replaceAll(/[.\s]/gu, "");
