/**
 * Which texts have each search word, and where. Texts are numbered from 0 in the order of the documents
 * file. Both lists of a word are whole numbers in LEB128:
 * - texts: for each, twice the distance from the text before, plus 1 if the word stands there once; else
 *   the number of its occurrences follows;
 * - places: for each text, for each occurrence, the distance from the position before; twice the distance
 *   from the start before (code points), plus 1 if the stretch is not as long as the word; then its length
 *   follows.
 */
import { ByteList } from "./bytes.js";
import { Occurrences } from "./occurrences.js";

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

/** The words of a corpus. Texts must come in the order of their numbers. */
export class Postings {
  /** The words, in the order in which they were first added. */
  readonly terms: string[] = [];
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

  /** All words in the order of their UTF-16 units, with their lists, which hold until the next is asked for. */
  *sorted(): Generator<Posting> {
    const { terms, numbers, occurrences } = this;
    const { order, starts } = occurrences.byWord(terms.length);
    const [list, places] = [new ByteList(), new ByteList()];
    for (const term of terms.toSorted()) {
      const number = numbers.get(term)!;
      const own = order.subarray(starts[number], starts[number + 1]);
      list.clear();
      places.clear();
      const parts = writePlaces(places, own, occurrences, usualLength(term));
      yield { term, texts: writeTexts(list, own, occurrences), list, places, parts };
    }
  }
}

/** Code points that a word takes in a text: its own, without the name of its field. */
function usualLength(term: string): number {
  return Array.from(term.slice(term.lastIndexOf(":") + 1)).length;
}

/** Writes the list of texts; returns how many they are. */
function writeTexts(list: ByteList, own: Int32Array, occurrences: Occurrences): number {
  let [texts, before] = [0, 0];
  for (let at = 0; at < own.length; texts += 1) {
    const text = occurrences.text(own[at]!);
    const first = at;
    while (at < own.length && occurrences.text(own[at]!) === text) at += 1;
    const once = at - first === 1;
    list.addNumber((text - before) * 2 + (once ? 1 : 0));
    if (!once) list.addNumber(at - first);
    before = text;
  }
  return texts;
}

/** Writes the places; returns the parts that they make. */
function writePlaces(
  places: ByteList,
  own: Int32Array,
  occurrences: Occurrences,
  usual: number,
): Posting["parts"] {
  const parts: Posting["parts"] = [];
  let [text, position, start] = [-1, 0, 0];
  for (const index of own) {
    if (occurrences.text(index) !== text) {
      [text, position, start] = [occurrences.text(index), 0, 0];
      const { length } = places;
      if (parts.length === 0 || length - parts.at(-1)!.at >= FULL) parts.push({ text, at: length });
    }
    const unusual = occurrences.stop(index) - occurrences.start(index) !== usual;
    places.addNumber(occurrences.position(index) - position);
    places.addNumber((occurrences.start(index) - start) * 2 + (unusual ? 1 : 0));
    if (unusual) places.addNumber(occurrences.stop(index) - occurrences.start(index));
    position = occurrences.position(index);
    start = occurrences.start(index);
  }
  return parts;
}
