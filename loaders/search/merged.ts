/**
 * Which texts of a corpus have each search word, and where, from the packed words of its files. Texts are
 * numbered from 0 in the order of the documents file. Both lists of a word are whole numbers in LEB128:
 * - texts: for each, twice the distance from the text before, plus 1 if the word stands there once; else
 *   the number of its occurrences follows;
 * - places: for each text, for each occurrence, the distance from the position before; twice the distance
 *   from the start before (code points), plus 1 if the stretch is not as long as the word; then its length
 *   follows.
 */
import { ByteList } from "./bytes.js";
import type { PackedPostings } from "./postings.js";

/** Bytes of places at which a part of them is full. */
export const FULL = 4_000;

/** The lists of one word. */
export interface Posting {
  term: string;
  /** How many texts have it. */
  texts: number;
  list: ByteList;
  places: ByteList;
  /** Where the places part into blocks of whole texts: the first text of each, and its index. */
  parts: { text: number; at: number }[];
}

/** The words of one file, and the numbers that its texts have in the corpus, rising. */
export interface NumberedPostings extends PackedPostings {
  numbers: ArrayLike<number>;
}

export interface MergedPostings {
  /** All words in the order of their UTF-16 units. */
  terms: readonly string[];
  /** The words in that order with their lists, which hold until the next is asked for. */
  postings: () => Generator<Posting>;
}

/** Merges the words of files. Only what says which texts have a word is read; the places are copied as they are. */
export function mergedPostings(files: readonly NumberedPostings[]): MergedPostings {
  // In the order of their texts, so that those of a word most often rise from file to file.
  const sorted = [...files].sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
  const { terms, holders, starts } = holdersOf(sorted);
  const order = terms.map((_, number) => number);
  order.sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));
  return { terms: order.map((number) => terms[number]!), postings };

  function* postings(): Generator<Posting> {
    const texts = new TextList();
    for (const number of order) {
      texts.clear();
      for (let at = starts[number]!; at < starts[number + 1]!; ++at)
        texts.addAll(sorted[holders[at * 2]!]!, holders[at * 2 + 1]!);
      yield { term: terms[number]!, ...texts.lists() };
    }
  }
}

/**
 * The different words, and the files that have each: those of word n are the pairs [starts[n], starts[n + 1]) of
 * the file's number and the word's number in it.
 */
function holdersOf(files: readonly NumberedPostings[]) {
  const numbers = new Map<string, number>();
  const own = files.map((file) => {
    const words = file.terms === "" ? [] : file.terms.split("\n");
    return Int32Array.from(words, (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, numbers.size);
      return numbers.size - 1;
    });
  });
  const starts = new Int32Array(numbers.size + 1);
  for (const words of own) for (const word of words) starts[word + 1]! += 1;
  for (let word = 0; word < numbers.size; ++word) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const holders = new Int32Array(starts[numbers.size]! * 2);
  for (const [file, words] of own.entries())
    for (const [index, word] of words.entries()) {
      const at = next[word]!++;
      holders[at * 2] = file;
      holders[at * 2 + 1] = index;
    }
  return { terms: [...numbers.keys()], holders, starts };
}

/** The texts that have a word, and where its places in each stand. */
class TextList {
  private readonly texts: number[] = [];
  private readonly counts: number[] = [];
  private readonly files: Uint8Array[] = [];
  private readonly starts: number[] = [];
  private readonly stops: number[] = [];
  private readonly list = new ByteList();
  private readonly places = new ByteList();
  private rises = true;

  clear(): void {
    for (const column of [this.texts, this.counts, this.files, this.starts, this.stops])
      column.length = 0;
    this.rises = true;
  }

  /** Adds the texts of a file that have the word of that number in it. */
  addAll({ bytes, starts, numbers }: NumberedPostings, word: number): void {
    const reader = new NumberReader(bytes, starts[word]!);
    let own = 0;
    for (let left = reader.next(); left > 0; --left) {
      own += reader.next();
      const text = numbers[own]!;
      if (text < (this.texts.at(-1) ?? -1)) this.rises = false;
      this.texts.push(text);
      this.counts.push(reader.next());
      this.files.push(bytes);
      const length = reader.next();
      this.starts.push(reader.at);
      this.stops.push((reader.at += length));
    }
  }

  /** The lists of the word. */
  lists(): Omit<Posting, "term"> {
    const { texts, counts, list, places } = this;
    list.clear();
    places.clear();
    const parts: Posting["parts"] = [];
    let before = 0;
    for (const at of this.order()) {
      const [text, count] = [texts[at]!, counts[at]!];
      const { length } = places;
      if (parts.length === 0 || length - parts.at(-1)!.at >= FULL) parts.push({ text, at: length });
      places.addBytes(this.files[at]!.subarray(this.starts[at], this.stops[at]));
      list.addNumber((text - before) * 2 + (count === 1 ? 1 : 0));
      if (count !== 1) list.addNumber(count);
      before = text;
    }
    return { texts: texts.length, list, places, parts };
  }

  private order(): Iterable<number> {
    const { texts } = this;
    return this.rises ? texts.keys() : [...texts.keys()].sort((a, b) => texts[a]! - texts[b]!);
  }
}

/** Reads whole numbers one behind the other, as `ByteList` writes them. */
class NumberReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    let [number, shift] = [0, 0];
    for (;;) {
      const byte = this.bytes[this.at++]!;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
      shift += 7;
    }
  }
}
