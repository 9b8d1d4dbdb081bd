/**
 * Which of some texts have each search word, and where: the texts of one file of the folder of cables, numbered
 * from 0 in the order of their names. They are packed so that those of many files are merged without being read:
 * for each word, how many texts have it; for each text, the distance from the text before, how often the word
 * stands there, the bytes of its places, and these (`merged.ts` says what they are). All are whole numbers in
 * LEB128.
 */
import { ByteList } from "./bytes.js";
import { Occurrences } from "./occurrences.js";

/** The words of some texts, packed. */
export interface PackedPostings {
  /** The words in the order of their UTF-16 units, a line each. */
  terms: string;
  /** Where the bytes of each word begin, and those of the last end. */
  starts: Int32Array;
  bytes: Uint8Array;
}

/** The words of some texts. Texts must come in the order of their numbers. */
export class Postings {
  private readonly terms: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly occurrences = new Occurrences();

  /** Adds an occurrence of a word by its number; offsets are code points, `stop` exclusive. */
  add(word: number, text: number, position: number, start: number, stop: number): void {
    this.occurrences.add(word, text, position, start, stop);
  }

  /** The number of a word, which `add` takes. */
  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.terms.length);
    return this.terms.push(term) - 1;
  }

  packed(): PackedPostings {
    const { numbers, occurrences } = this;
    const { order, starts } = occurrences.byWord(this.terms.length);
    const terms = this.terms.toSorted();
    const ends = new Int32Array(terms.length + 1);
    const [bytes, places] = [new ByteList(), new ByteList()];
    for (const [at, term] of terms.entries()) {
      const number = numbers.get(term)!;
      const own = order.subarray(starts[number], starts[number + 1]);
      bytes.addNumber(textsIn(own, occurrences));
      writeTexts(bytes, places, own, occurrences, usualLength(term));
      ends[at + 1] = bytes.length;
    }
    return { terms: terms.join("\n"), starts: ends, bytes: bytes.view().slice() };
  }
}

/** Code points that a word takes in a text: its own, without the name of its field. */
function usualLength(term: string): number {
  return Array.from(term.slice(term.lastIndexOf(":") + 1)).length;
}

/** In how many texts some occurrences are, those of a text side by side. */
function textsIn(own: Int32Array, occurrences: Occurrences): number {
  let [texts, text] = [0, -1];
  for (const index of own) {
    if (occurrences.text(index) === text) continue;
    text = occurrences.text(index);
    texts += 1;
  }
  return texts;
}

function writeTexts(
  bytes: ByteList,
  places: ByteList,
  own: Int32Array,
  occurrences: Occurrences,
  usual: number,
): void {
  let before = 0;
  for (let at = 0; at < own.length;) {
    const text = occurrences.text(own[at]!);
    const first = at;
    while (at < own.length && occurrences.text(own[at]!) === text) at += 1;
    places.clear();
    writePlaces(places, own.subarray(first, at), occurrences, usual);
    for (const number of [text - before, at - first, places.length]) bytes.addNumber(number);
    bytes.addBytes(places.view());
    before = text;
  }
}

/** Writes the places of a word in one text. */
function writePlaces(
  places: ByteList,
  own: Int32Array,
  occurrences: Occurrences,
  usual: number,
): void {
  let [position, start] = [0, 0];
  for (const index of own) {
    const length = occurrences.stop(index) - occurrences.start(index);
    places.addNumber(occurrences.position(index) - position);
    places.addNumber((occurrences.start(index) - start) * 2 + (length === usual ? 0 : 1));
    if (length !== usual) places.addNumber(length);
    position = occurrences.position(index);
    start = occurrences.start(index);
  }
}
