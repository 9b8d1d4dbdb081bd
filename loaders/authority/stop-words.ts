/** Words that say little by themselves: `data/authority/stop-words-<language>.csv`. */
import { readCsv } from "../csv.js";
import { foldHan } from "../text/name-tokens.js";
import { termOf } from "../text/words.js";
import { InputError, type SourceFile } from "../document.js";

/**
 * The words of a list as terms: in lower case, Chinese ones simplified.
 * @throws {InputError} where the file is malformed, or has a word twice.
 */
export function readStopWords(file: SourceFile): Set<string> {
  const words = new Set<string>();
  for (const row of readCsv(file, ["word", "source"])) {
    const word = foldHan(termOf(row.get("word")));
    if (word === "") throw new InputError(file.path, row.line, "no word", row.get("source"));
    if (words.has(word)) throw new InputError(file.path, row.line, "word given twice", word);
    words.add(word);
  }
  return words;
}
