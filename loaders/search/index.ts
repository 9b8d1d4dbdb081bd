/** What search needs of a corpus, of what it needs of each file: texts, words and places, and what a result shows. */
import { foldHan } from "../text/name-tokens.js";
import { type Block, blocksOf } from "./blocks.js";
import { mergedPostings } from "./merged.js";
import { type Searchable, type SearchPart, searchPart } from "./part.js";
import type { SearchText } from "./search-text.js";

export type { Searchable } from "./part.js";

export interface SearchIndex {
  /** In the order of the names of their documents, then of their languages. */
  texts: SearchText[];
  /** Each is made when it is asked for. */
  blocks: Iterable<Block>;
  /** The deflated stretches of the texts, text by text. */
  stretches: Uint8Array[];
  /** Traditional and variant characters, each followed by the one of the index that it is found as. */
  han: string;
}

/** Makes the index of documents, whose order does not matter. */
export function searchIndex(documents: readonly Searchable[]): SearchIndex {
  return mergeSearch([searchPart(documents)]);
}

/** Makes the index of what the files of a corpus gave, in any order. No document is in two of them. */
export function mergeSearch(parts: readonly SearchPart[]): SearchIndex {
  const all = parts.flatMap((part, at) => part.texts.map((text, own) => ({ text, at, own })));
  all.sort((a, b) => byName(a.text, b.text));
  const numbers = parts.map(({ texts }) => new Int32Array(texts.length));
  for (const [number, { at, own }] of all.entries()) numbers[at]![own] = number;
  const { terms, postings } = mergedPostings(
    parts.map((part, at) => ({ ...part.postings, numbers: numbers[at]! })),
  );
  return {
    texts: all.map(({ text }) => text),
    blocks: blocksOf(postings()),
    stretches: all.flatMap(({ at, own }) => parts[at]!.stretches[own]!),
    han: variantsOf(terms),
  };
}

function byName(a: SearchText, b: SearchText): number {
  if (a.document_id !== b.document_id) return a.document_id < b.document_id ? -1 : 1;
  return a.language < b.language ? -1 : 1;
}

/** The blocks of Unicode in which Han characters of the basic plane stand. */
const HAN_RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** The pairs for all characters that the words begin with: so for all, since each begins a word. */
function variantsOf(terms: readonly string[]): string {
  const present = new Set<string>();
  for (const term of terms) {
    const character = /^(?::[a-z]+:)?(\p{Script=Han})/u.exec(term)?.[1];
    if (character) present.add(character);
  }
  const variants: string[] = [];
  if (present.size === 0) return "";
  for (const [first, last] of HAN_RANGES)
    for (let code = first; code <= last; ++code) {
      const character = String.fromCodePoint(code);
      const folded = foldHan(character);
      if (folded !== character && present.has(folded)) variants.push(character, folded);
    }
  return variants.join("");
}
