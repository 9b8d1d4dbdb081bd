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
import type { SearchWord } from "./words.js";

/** The lists of one word. */
export interface Posting {
  term: string;
  /** How many texts have it. */
  texts: number;
  list: ByteList;
  places: ByteList;
  /** Index in `places` at which each text's begin, and the number of each text. */
  marks: { text: number; at: number }[];
}

/** A word's occurrences in one text, as code-point offsets. */
export type Occurrence = Pick<SearchWord, "position" | "start" | "stop">;

export class Postings {
  private readonly postings = new Map<string, Posting>();

  /** Adds the words of a text. Texts must come in the order of their numbers. */
  addText(text: number, words: Iterable<SearchWord>): void {
    const grouped = new Map<string, Occurrence[]>();
    for (const word of words) {
      const group = grouped.get(word.term);
      if (group) group.push(word);
      else grouped.set(word.term, [word]);
    }
    for (const [term, occurrences] of grouped) this.addPlaces(term, text, occurrences);
  }

  /** All words, in the order of their UTF-16 units. */
  sorted(): Posting[] {
    return [...this.postings.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
  }

  private addPlaces(term: string, text: number, occurrences: readonly Occurrence[]): void {
    const posting = this.postingOf(term);
    const distance = text - (posting.marks.at(-1)?.text ?? 0);
    const once = occurrences.length === 1;
    posting.list.addNumber(distance * 2 + (once ? 1 : 0));
    if (!once) posting.list.addNumber(occurrences.length);
    posting.marks.push({ text, at: posting.places.length });
    posting.texts += 1;
    writePlaces(posting.places, occurrences, Array.from(term).length);
  }

  private postingOf(term: string): Posting {
    const known = this.postings.get(term);
    if (known) return known;
    const posting = { term, texts: 0, list: new ByteList(), places: new ByteList(), marks: [] };
    this.postings.set(term, posting);
    return posting;
  }
}

function writePlaces(places: ByteList, occurrences: readonly Occurrence[], usual: number): void {
  let before = { position: 0, start: 0 };
  for (const occurrence of occurrences) {
    const { position, start, stop } = occurrence;
    const unusual = stop - start !== usual;
    places.addNumber(position - before.position);
    places.addNumber((start - before.start) * 2 + (unusual ? 1 : 0));
    if (unusual) places.addNumber(stop - start);
    before = occurrence;
  }
}
