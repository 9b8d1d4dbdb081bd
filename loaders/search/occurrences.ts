/** Where every word of a corpus stands, in columns: millions of them, and no object for each. */

/** Numbers of an occurrence: its word, its text, its position, and [start, stop) in code points. */
const WIDTH = 5;
const CHUNK = 1 << 16;

export class Occurrences {
  length = 0;
  private readonly chunks: Int32Array[] = [];

  add(word: number, text: number, position: number, start: number, stop: number): void {
    const at = (this.length % CHUNK) * WIDTH;
    if (at === 0) this.chunks.push(new Int32Array(CHUNK * WIDTH));
    const chunk = this.chunks.at(-1)!;
    chunk[at] = word;
    chunk[at + 1] = text;
    chunk[at + 2] = position;
    chunk[at + 3] = start;
    chunk[at + 4] = stop;
    this.length += 1;
  }

  word(index: number): number {
    return this.value(index, 0);
  }

  text(index: number): number {
    return this.value(index, 1);
  }

  position(index: number): number {
    return this.value(index, 2);
  }

  start(index: number): number {
    return this.value(index, 3);
  }

  stop(index: number): number {
    return this.value(index, 4);
  }

  /**
   * The occurrences word by word, those of a word in the order in which they were added: `order` has their
   * indices, and those of word n stand at [starts[n], starts[n + 1]).
   */
  byWord(words: number): { order: Int32Array; starts: Int32Array } {
    const starts = new Int32Array(words + 1);
    for (let index = 0; index < this.length; ++index) starts[this.word(index) + 1]! += 1;
    for (let word = 0; word < words; ++word) starts[word + 1]! += starts[word]!;
    const next = starts.slice();
    const order = new Int32Array(this.length);
    for (let index = 0; index < this.length; ++index) order[next[this.word(index)]!++] = index;
    return { order, starts };
  }

  private value(index: number, column: number): number {
    return this.chunks[index >>> 16]![(index & 0xffff) * WIDTH + column]!;
  }
}
