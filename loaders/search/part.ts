/**
 * What search needs of the documents of one file: their words and places, and their texts in deflated stretches.
 * It is made with the file's rows, and merged with that of the others (`index.ts`).
 */
import { type ZlibOptions, deflateRawSync } from "node:zlib";
import type { Document, Text } from "../document.js";
import type { Row } from "../schema.js";
import { codePointLength } from "../text/codepoints.js";
import { type OwnPassage, ownPassages, passagesWhere } from "../text/passages.js";
import { Field, type Part } from "./field.js";
import { type PackedPostings, Postings } from "./postings.js";
import type { SearchText } from "./search-text.js";

/** A document with what its results show, and whom it is from and to. */
export interface Searchable {
  id: string;
  document: Document;
  row: Pick<Row<"documents">, "title" | "kind" | "date" | "summary">;
  /** Names of senders and addressees, in every form that a reader may look for. */
  from: readonly string[];
  to: readonly string[];
}

export interface SearchPart {
  /** In the order of the names of their documents, then of their languages. */
  texts: SearchText[];
  postings: PackedPostings;
  /** Each text, with its catalogue entry, in deflated stretches of `TEXT_BLOCK` code points. */
  stretches: Uint8Array[][];
}

/** Code points of a stretch of text. */
export const TEXT_BLOCK = 3_000;

/** Makes what search needs of some documents, whose order does not matter. */
export function searchPart(documents: readonly Searchable[]): SearchPart {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const postings = new Postings();
  const fields = fieldsOf(postings);
  const texts: SearchText[] = [];
  const stretches: Uint8Array[][] = [];
  for (const searchable of sorted)
    [...searchable.document.texts].sort(byLanguage).forEach((text, at) => {
      const lines = at === 0 ? catalogueOf(searchable) : [];
      texts.push(addText(fields, texts.length, searchable, text, lines));
      stretches.push(stretchesOf([text.text, ...lines].join("\n")));
    });
  return { texts, postings: postings.packed(), stretches };
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

/** Browsers inflate natively, and need no code for it; stretches are short, and so is their window. */
const WORDS: ZlibOptions = { level: 6, windowBits: 13, memLevel: 8 };

function stretchesOf(text: string): Uint8Array[] {
  const plain = codePointLength(text) === text.length;
  const characters = plain ? text : Array.from(text);
  const stretches: Uint8Array[] = [];
  for (let at = 0; at < characters.length; at += TEXT_BLOCK) {
    const stretch = characters.slice(at, at + TEXT_BLOCK);
    stretches.push(deflateRawSync(typeof stretch === "string" ? stretch : stretch.join(""), WORDS));
  }
  return stretches;
}
