/** What search needs of the documents: their words and places, their texts, and what a result shows. */
import { foldHan } from "../text/name-tokens.js";
import { type OwnPassage, ownPassages, passagesWhere } from "../text/passages.js";
import { codePointLength } from "../text/codepoints.js";
import type { Document, Text } from "../document.js";
import type { Row } from "../schema.js";
import { type Block, blocksOf } from "./blocks.js";
import { Field, type Part } from "./field.js";
import { Postings } from "./postings.js";

/** A document with what its results show, and whom it is from and to. */
export interface Searchable {
  id: string;
  document: Document;
  row: Pick<Row<"documents">, "title" | "kind" | "date" | "summary">;
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
  /** Words about it: of its title and summary, which count with its document's first text, and of notes. */
  notes: number;
  characters: number;
  /** Code points of title and summary, which are held after the first text of each document; else 0. */
  catalogue: number;
}

export interface SearchIndex {
  texts: SearchText[];
  blocks: Block[];
  /** Each text, with its catalogue entry, in stretches of `TEXT_BLOCK` code points, text by text. */
  stretches: string[];
  /** Traditional and variant characters, each followed by the one of the index that it is found as. */
  han: string;
}

/** Code points of a stretch of text. */
export const TEXT_BLOCK = 3_000;

/** Makes the index. The order of the documents does not matter. */
export function searchIndex(documents: readonly Searchable[]): SearchIndex {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const postings = new Postings();
  const fields = fieldsOf(postings);
  const texts: SearchText[] = [];
  const stretches: string[] = [];
  for (const searchable of sorted)
    [...searchable.document.texts].sort(byLanguage).forEach((text, at) => {
      const lines = at === 0 ? catalogueOf(searchable) : [];
      const row = addText(fields, texts.length, searchable, text, lines);
      texts.push(row);
      stretches.push(...stretchesOf([text.text, ...lines].join("\n")));
    });
  return { texts, blocks: blocksOf(postings.sorted()), stretches, han: variantsOf(postings) };
}

function byLanguage(a: Text, b: Text): number {
  return a.language < b.language ? -1 : 1;
}

/** What the catalogue says of a document in sentences; it stands after the document's first text. */
function catalogueOf({ row: { title, summary } }: Searchable): string[] {
  return [title, summary].filter((line) => line !== null);
}

type Fields = ReturnType<typeof fieldsOf>;

function fieldsOf(postings: Postings) {
  return {
    words: new Field(postings),
    notes: new Field(postings, ":notes:"),
    from: new Field(postings, ":from:"),
    to: new Field(postings, ":to:"),
    title: new Field(postings, ":title:"),
  };
}

function addText(
  fields: Fields,
  number: number,
  { id, row, from, to }: Searchable,
  text: Text,
  catalogue: readonly string[],
): SearchText {
  const characters = codePointLength(text.text);
  const entry = linesFrom(catalogue, characters + 1);
  const words = fields.words.add(number, ownPassages(text).map(partOf));
  const editors = passagesWhere(text, (kind) => kind === "note").map(partOf);
  const notes = fields.notes.add(number, [...editors, ...entry]);
  fields.from.addNames(number, from);
  fields.to.addNames(number, to);
  fields.title.addNames(number, [row.title]);
  const { title, kind, date } = row;
  const shown = { document_id: id, language: text.language, title, kind, date };
  const last = entry.at(-1);
  const catalogued = last ? last.start + codePointLength(last.words) - characters : 0;
  return { ...shown, words, notes, characters, catalogue: catalogued };
}

function partOf({ words, passage }: OwnPassage): Part {
  return { words, start: passage.start };
}

function linesFrom(lines: readonly string[], start: number): Part[] {
  let at = start;
  return lines.map((words) => {
    const part = { words, start: at };
    at += codePointLength(words) + 1;
    return part;
  });
}

function stretchesOf(text: string): string[] {
  const plain = codePointLength(text) === text.length;
  const characters = plain ? text : Array.from(text);
  const stretches: string[] = [];
  for (let at = 0; at < characters.length; at += TEXT_BLOCK) {
    const stretch = characters.slice(at, at + TEXT_BLOCK);
    stretches.push(typeof stretch === "string" ? stretch : stretch.join(""));
  }
  return stretches;
}

/** The blocks of Unicode in which Han characters of the basic plane stand. */
const HAN_RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** The pairs for all characters that the words begin with: so for all, since each begins a word. */
function variantsOf({ terms }: Postings): string {
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
