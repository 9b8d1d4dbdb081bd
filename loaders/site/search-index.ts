/** What the search box of the sidebar knows of the documents, beside the pages. */
import { readRows } from "../parquet.js";
import type { Row } from "../schema.js";

/** An entry as Framework's index takes it. */
export interface IndexEntry {
  path: string;
  title: string;
  text: string;
  keywords: string;
}

/**
 * Most characters that the box indexes. A reader's browser loads the whole index with the first letter,
 * so of a larger corpus it knows titles and summaries only; the page Search reads all of it.
 */
const mostCharacters = 1_000_000;

/** Characters of the longest Chinese word that the box finds. */
const longestWord = 4;

/** Entries of all documents, by id. */
export async function documentEntries(tables: string): Promise<IndexEntry[]> {
  const [documents, texts] = await Promise.all([
    readRows(tables, "documents"),
    readRows(tables, "texts"),
  ]);
  const characters = texts.reduce((sum, text) => sum + text.characters, 0);
  const words = new Map<string, string[]>();
  if (characters <= mostCharacters)
    for (const text of texts) push(words, text.document_id, text.text);
  return [...documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((document) => entryOf(document, words.get(document.id) ?? []));
}

function entryOf(document: Row<"documents">, texts: string[]): IndexEntry {
  const { id, title, kind, date, archive, number, reference, summary } = document;
  return {
    path: `/documents/${id}`,
    title,
    text: folded([summary, ...texts].filter((text) => text !== null).join(" ")),
    keywords: folded(
      [id, kind, date, archive, number, reference].filter((word) => word !== null).join(" "),
    ),
  };
}

/**
 * As Framework folds its pages: without accents and marks. Chinese, Japanese and Korean have no blanks
 * before all that is looked for, so that a word begins at every character; the box finds beginnings.
 */
export function folded(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return plain.normalize("NFC").replace(UNPARTED, (run) => ` ${beginnings(run).join(" ")} `);
}

const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}]+/gu;

function beginnings(run: string): string[] {
  const characters = [...run];
  return characters.map((_, index) => characters.slice(index, index + longestWord).join(""));
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
