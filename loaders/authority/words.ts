/** Chinese words that a dictionary for everybody lacks, or cuts in two: `data/authority/words-zh.csv`. */
import { readCsv } from "../csv.js";
import { InputError, type SourceFile } from "../document.js";
import type { Authority } from "./authority.js";

/**
 * The words of the file, traditional or simplified, and the Chinese names of persons and places: what a
 * cutter of Chinese should keep whole. Offices are left to be cut, for their parts are words to count.
 * @throws {InputError} where the file is malformed or a word is not Chinese, or there twice.
 */
export function wordsToKeep(file: SourceFile | null, authority: Authority): string[] {
  const words = file ? readWords(file) : [];
  const names = authority.entities
    .filter(({ row }) => row.type === "person" || row.type === "place")
    .flatMap((entity) => entity.names)
    .filter((name) => /^\p{Script=Han}+$/u.test(name));
  return [...words, ...names];
}

function readWords(file: SourceFile): string[] {
  const seen = new Set<string>();
  return readCsv(file, ["word", "source"], ["meaning"]).map((row) => {
    const word = row.get("word");
    if (!/^\p{Script=Han}{2,}$/u.test(word))
      throw new InputError(file.path, row.line, "not a word of two or more Han characters", word);
    if (seen.has(word)) throw new InputError(file.path, row.line, "word given twice", word);
    seen.add(word);
    return word;
  });
}
