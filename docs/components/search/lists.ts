/** Looks words up in the index: which texts have them, and where. */
import type { BlockEntry } from "./documents.js";
import type { ValueFile } from "./file.js";
import type { NearWord } from "./near.js";
import {
  type PackedWord,
  type Place,
  type TextList,
  unpackList,
  unpackPlaces,
  unpackTexts,
  unpackWords,
} from "./postings.js";

/** A word that the index has. */
export interface FoundWord extends TextList {
  term: string;
  /** Whether it stands for the beginning of more words than were looked up. */
  partial?: true;
  /** Places in the wanted texts; what is not there yet is fetched. */
  places(wanted: ReadonlySet<number>): Promise<Map<number, Place[]>>;
}

/** Most blocks that a prefix may fetch: what more it could mean is left out, and the answer says so. */
const PREFIX_BLOCKS = 24;

export class WordLists {
  constructor(
    private readonly file: ValueFile,
    private readonly blocks: readonly BlockEntry[],
  ) {}

  /** A word; null where no text has it. */
  async word(term: string): Promise<FoundWord | null> {
    const row = this.lastBlock(term);
    const block = this.blocks[row];
    if (!block) return null;
    if (block.kind === "texts") return block.first === term ? this.longWord(row) : null;
    const packed = unpackWords(await this.file.value(row)).find((word) => word.term === term);
    return packed ? shortWord(packed) : null;
  }

  /** The words that begin so, in order, and whether there are more than were looked up. */
  async prefixed(prefix: string): Promise<{ words: FoundWord[]; partial: boolean }> {
    const rows: number[] = [];
    for (let row = Math.max(0, this.lastBlock(prefix)); row < this.blocks.length; ++row) {
      const block = this.blocks[row]!;
      if (block.first > prefix && !block.first.startsWith(prefix)) break;
      if (block.kind !== "places") rows.push(row);
    }
    const near = rows.slice(0, PREFIX_BLOCKS);
    const found = await Promise.all(near.map((row) => this.wordsOf(row)));
    const words = found.flat().filter(({ term }) => term.startsWith(prefix));
    return { words, partial: rows.length > near.length };
  }

  /** The words beside a place in the alphabet, whether the index has the word itself or not. */
  async beside(term: string): Promise<NearWord[]> {
    const row = Math.max(0, this.lastBlock(term));
    const rows = [row, row + 1].filter((at) => this.blocks[at]);
    const words = rows.filter((at) => this.blocks[at]!.kind !== "places");
    const found = await Promise.all(words.map((at) => this.wordsOf(at)));
    return found.flat().map(({ term, texts }) => ({ term, texts: texts.length }));
  }

  private async wordsOf(row: number): Promise<FoundWord[]> {
    if (this.blocks[row]?.kind === "texts") return [await this.longWord(row)];
    return unpackWords(await this.file.value(row)).map(shortWord);
  }

  private async longWord(row: number): Promise<FoundWord> {
    const term = this.blocks[row]!.first;
    const list = unpackTexts(await this.file.value(row));
    const length = usualLength(term);
    return { term, ...list, places: (wanted) => this.longPlaces(row, list, length, wanted) };
  }

  private async longPlaces(
    row: number,
    list: TextList,
    length: number,
    wanted: ReadonlySet<number>,
  ) {
    const rows = this.placeBlocks(row, wanted);
    const parts = await Promise.all(
      rows.map(async (at) => {
        const bytes = await this.file.value(at);
        return unpackPlaces(bytes, list, length, wanted, this.blocks[at]!.text);
      }),
    );
    return new Map(parts.flatMap((part) => [...part]));
  }

  /** The blocks of places after a block of texts that hold wanted texts. */
  private placeBlocks(row: number, wanted: ReadonlySet<number>): number[] {
    const sorted = [...wanted].sort((a, b) => a - b);
    const rows: number[] = [];
    for (let at = row + 1; this.blocks[at]?.kind === "places"; ++at) {
      const next = this.blocks[at + 1];
      const end = next?.kind === "places" ? next.text : Infinity;
      if (sorted.some((text) => text >= this.blocks[at]!.text && text < end)) rows.push(at);
    }
    return rows;
  }

  /** Last row whose first word is not after this one, but for blocks of places; -1 if none. */
  private lastBlock(term: string): number {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle]!.first <= term) low = middle + 1;
      else high = middle;
    }
    let row = low - 1;
    while (row >= 0 && this.blocks[row]?.kind === "places") row -= 1;
    return row;
  }
}

function shortWord(packed: PackedWord): FoundWord {
  const list = unpackList(packed);
  const length = usualLength(packed.term);
  const from = list.texts[0] ?? 0;
  return {
    term: packed.term,
    ...list,
    places: (wanted) => Promise.resolve(unpackPlaces(packed.places, list, length, wanted, from)),
  };
}

/** Code points that a word takes in a text: its own, without the name of its field. */
function usualLength(term: string): number {
  return Array.from(term.slice(term.lastIndexOf(":") + 1)).length;
}
