/** What search needs of the documents: their words and places, their texts, and what a result shows. */
import { foldHan } from "../extract/names/tokens.js";
import { ownPassages } from "../extract/words/terms.js";
import { codePointOffsets } from "../read/codepoints.js";
import type { Document, Text } from "../read/document.js";
import type { Row } from "../schema.js";
import { type Block, blocksOf } from "./blocks.js";
import { Postings } from "./postings.js";
import { type SearchWord, searchWords } from "./words.js";

/** A document with what its results show, and whom it is from and to. */
export interface Searchable {
  id: string;
  document: Document;
  row: Pick<Row<"documents">, "title" | "kind" | "date">;
  /** Names of senders and addressees, in every form that a reader may look for. */
  from: readonly string[];
  to: readonly string[];
}

/** One text, as a row of the documents file; its number is the row's. */
export interface SearchText {
  document_id: string;
  language: string;
  title: string;
  kind: string;
  date: string | null;
  /** Words of its own, which lengthen it for BM25. */
  words: number;
  characters: number;
}

export interface SearchIndex {
  texts: SearchText[];
  blocks: Block[];
  /** Each text in stretches of `TEXT_BLOCK` code points, text by text. */
  stretches: string[];
  /** Traditional and variant characters, each followed by the one of the index that it is found as. */
  han: string;
}

/** Code points of a stretch of text. */
export const TEXT_BLOCK = 6_000;

/** Makes the index. The order of the documents does not matter. */
export function searchIndex(documents: readonly Searchable[]): SearchIndex {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const postings = new Postings();
  const texts: SearchText[] = [];
  const stretches: string[] = [];
  const han = new Set<string>();
  for (const searchable of sorted)
    for (const text of [...searchable.document.texts].sort(byLanguage)) {
      const words = wordsOf(text);
      for (const { term } of words)
        if (HAN.test(term)) han.add(String.fromCodePoint(term.codePointAt(0)!));
      postings.addText(texts.length, [...words, ...fieldWords(searchable)]);
      texts.push(rowOf(searchable, text, words.length));
      stretches.push(...stretchesOf(text.text));
    }
  return { texts, blocks: blocksOf(postings.sorted()), stretches, han: variantsOf(han) };
}

const HAN = /^\p{Script=Han}/u;

function byLanguage(a: Text, b: Text): number {
  return a.language < b.language ? -1 : 1;
}

/** The words of a text's own passages, with code-point offsets. A position is left out between passages. */
export function wordsOf(text: Text): SearchWord[] {
  let position = 0;
  return ownPassages(text).flatMap(({ words, passage }) => {
    const offset = codePointOffsets(words);
    const found = searchWords(words, position);
    position = (found.at(-1)?.position ?? position) + 2;
    return found.map(({ term, position, start, stop }) => ({
      term,
      position,
      start: passage.start + offset(start),
      stop: passage.start + offset(stop),
    }));
  });
}

/** `from:zhou`, `to:embassy`: words that no text has, by which a sender or addressee is found. */
function* fieldWords({ from, to }: Searchable): Generator<SearchWord> {
  for (const [field, names] of [
    ["from", from],
    ["to", to],
  ] as const) {
    const terms = new Set(names.flatMap((name) => searchWords(name).map(({ term }) => term)));
    for (const term of [...terms].sort())
      yield { term: `${field}:${term}`, position: 0, start: 0, stop: 0 };
  }
}

function rowOf({ id, row }: Searchable, { language, text }: Text, words: number): SearchText {
  const { title, kind, date } = row;
  const characters = codePointOffsets(text)(text.length);
  return { document_id: id, language, title, kind, date, words, characters };
}

function stretchesOf(text: string): string[] {
  const characters = Array.from(text);
  const stretches: string[] = [];
  for (let at = 0; at < characters.length; at += TEXT_BLOCK)
    stretches.push(characters.slice(at, at + TEXT_BLOCK).join(""));
  return stretches;
}

/** The blocks of Unicode in which Han characters of the basic plane stand. */
const HAN_RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

function variantsOf(present: ReadonlySet<string>): string {
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
