/** One field of the index: the words of the texts themselves, or those about them, or of their titles. */
import { codePointOffsets } from "../text/codepoints.js";
import { foldLetters } from "../../docs/components/search/letters.js";
import { viewOf } from "../text/view.js";
import type { Postings } from "./postings.js";
import { WordTable } from "../text/word-table.js";
import { eachWord, searchWords } from "./words.js";

/** Words that no phrase runs out of, and the code point of their text that they begin at. */
export interface Part {
  words: string;
  start: number;
}

/**
 * A field's words begin with its prefix, which is empty for the texts' own words, else the field's name
 * between colons. No word has a colon, so that the fields never meet, and lie apart in the sorted index.
 */
export class Field {
  private readonly table: WordTable<number>;

  constructor(
    private readonly postings: Postings,
    private readonly prefix = "",
  ) {
    this.table = new WordTable((word) => postings.numberOf(prefix + foldLetters(word)));
  }

  /** Adds the words of a text's parts, a position left out between two parts; returns how many. */
  add(text: number, parts: readonly Part[]): number {
    let [count, position] = [0, 0];
    for (const { words, start: from } of parts) {
      const offset = codePointOffsets(words);
      const view = viewOf(words);
      const add = (word: number, position: number, start: number, stop: number) => {
        count += 1;
        this.postings.add(
          word,
          text,
          position,
          from + offset(view.start(start)),
          from + offset(view.stop(stop)),
        );
      };
      const next = eachWord(view.text, position, {
        word: (position, start, stop) =>
          add(this.table.valueAt(view.text, start, stop), position, start, stop),
        pair: (term, position, start, stop) =>
          add(this.postings.numberOf(this.prefix + term), position, start, stop),
      });
      position = next + 1;
    }
    return count;
  }

  /** Adds words that only say which texts have them, as of the names of senders. */
  addNames(text: number, names: readonly string[]): void {
    const terms = new Set(names.flatMap((name) => searchWords(name).map(({ term }) => term)));
    for (const term of terms)
      this.postings.add(this.postings.numberOf(this.prefix + term), text, 0, 0, 0);
  }
}
