/** Reads the blocks of the search index, as `loaders/search/postings.ts` and `blocks.ts` write them. */

/** Whole numbers in LEB128, one after another. */
export class NumberReader {
  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
  ) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** Which texts have a word, and how often; rising numbers of texts. */
export interface TextList {
  texts: number[];
  occurrences: number[];
}

/** A word of a block of words, its lists still packed. */
export interface PackedWord {
  term: string;
  texts: number;
  list: Uint8Array;
  places: Uint8Array;
}

/** Where a word stands in a text: [start, stop) in code points. */
export interface Place {
  position: number;
  start: number;
  stop: number;
}

/** The words of a block of words, in order. */
export function unpackWords(block: Uint8Array): PackedWord[] {
  const reader = new NumberReader(block);
  const decoder = new TextDecoder();
  const words: PackedWord[] = [];
  while (!reader.done) {
    const shared = reader.number();
    const rest = decoder.decode(reader.take(reader.number()));
    const term = (words.at(-1)?.term ?? "").slice(0, shared) + rest;
    const [texts, list, places] = [reader.number(), reader.number(), reader.number()];
    words.push({ term, texts, list: reader.take(list), places: reader.take(places) });
  }
  return words;
}

/** The list of a block of texts. */
export function unpackTexts(block: Uint8Array): TextList {
  const reader = new NumberReader(block);
  return textList(reader, reader.number());
}

/** The packed list of a word that so many texts have. */
export function unpackList({ list, texts }: PackedWord): TextList {
  return textList(new NumberReader(list), texts);
}

function textList(reader: NumberReader, count: number): TextList {
  const texts: number[] = [];
  const occurrences: number[] = [];
  let text = 0;
  for (let index = 0; index < count; ++index) {
    const number = reader.number();
    text += number >> 1;
    texts.push(text);
    occurrences.push(number & 1 ? 1 : reader.number());
  }
  return { texts, occurrences };
}

/**
 * Places in the wanted texts, from packed places that begin with those of the list's text `from`. `length`
 * is the word's, in code points.
 */
export function unpackPlaces(
  bytes: Uint8Array,
  { texts, occurrences }: TextList,
  length: number,
  wanted: ReadonlySet<number>,
  from = 0,
): Map<number, Place[]> {
  const reader = new NumberReader(bytes);
  const found = new Map<number, Place[]>();
  for (
    let index = Math.max(0, texts.indexOf(from));
    index < texts.length && !reader.done;
    ++index
  ) {
    const places = readPlaces(reader, occurrences[index]!, length);
    if (wanted.has(texts[index]!)) found.set(texts[index]!, places);
  }
  return found;
}

function readPlaces(reader: NumberReader, count: number, length: number): Place[] {
  const places: Place[] = [];
  let [position, start] = [0, 0];
  for (let index = 0; index < count; ++index) {
    position += reader.number();
    const distance = reader.number();
    start += distance >> 1;
    places.push({ position, start, stop: start + (distance & 1 ? reader.number() : length) });
  }
  return places;
}
