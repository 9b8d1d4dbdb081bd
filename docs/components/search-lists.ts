/** Looks words up in the index: which texts have them, and where. */
import { BlockFile, type Fetch, type PartedFile } from "./search-file.js";
import {
  type PackedWord,
  type Place,
  type TextList,
  unpackList,
  unpackPlaces,
  unpackTexts,
  unpackWords,
} from "./search-postings.js";

/** A word that the index has. */
export interface FoundWord extends TextList {
  term: string;
  /** Places in the wanted texts; what is not there yet is fetched. */
  places(wanted: ReadonlySet<number>): Promise<Map<number, Place[]>>;
}

const KINDS = ["words", "texts", "places"] as const;

interface BlockRow {
  first: string;
  kind: number;
  text: number;
}

/** Most blocks that a prefix may fetch: what more it could mean is left out. */
const PREFIX_BLOCKS = 24;

export class WordLists {
  private constructor(
    private readonly file: BlockFile,
    private readonly blocks: readonly BlockRow[],
  ) {}

  static async open(parted: PartedFile, fetch: Fetch): Promise<WordLists> {
    const file = await BlockFile.open(parted, "block", fetch);
    return new WordLists(file, await file.read<BlockRow>(["kind", "text", "first"]));
  }

  /** A word; null where no text has it. */
  async word(term: string): Promise<FoundWord | null> {
    const row = this.lastBlock(term);
    const block = this.blocks[row];
    if (!block) return null;
    if (kindOf(block) === "texts") return block.first === term ? this.longWord(row) : null;
    const packed = unpackWords(await this.file.row(row)).find((word) => word.term === term);
    return packed ? shortWord(packed) : null;
  }

  /** All words that begin so, in order. */
  async prefixed(prefix: string): Promise<FoundWord[]> {
    const rows: number[] = [];
    for (let row = Math.max(0, this.lastBlock(prefix)); row < this.blocks.length; ++row) {
      const block = this.blocks[row]!;
      if (block.first > prefix && !block.first.startsWith(prefix)) break;
      if (kindOf(block) !== "places") rows.push(row);
    }
    const near = rows.slice(0, PREFIX_BLOCKS);
    await Promise.all(runsOf(near).map(([from, to]) => this.file.range(from, to)));
    const found = await Promise.all(near.map((row) => this.wordsOf(row)));
    return found.flat().filter(({ term }) => term.startsWith(prefix));
  }

  private async wordsOf(row: number): Promise<FoundWord[]> {
    if (kindOf(this.blocks[row]) === "texts") return [await this.longWord(row)];
    return unpackWords(await this.file.row(row)).map(shortWord);
  }

  private async longWord(row: number): Promise<FoundWord> {
    const term = this.blocks[row]!.first;
    const list = unpackTexts(await this.file.row(row));
    const length = Array.from(term).length;
    return { term, ...list, places: (wanted) => this.longPlaces(row, list, length, wanted) };
  }

  private async longPlaces(
    row: number,
    list: TextList,
    length: number,
    wanted: ReadonlySet<number>,
  ) {
    const rows = this.placeBlocks(row, wanted);
    await Promise.all(runsOf(rows).map(([from, to]) => this.file.range(from, to)));
    const parts = await Promise.all(
      rows.map(async (at) => {
        const bytes = await this.file.row(at);
        return unpackPlaces(bytes, list, length, wanted, this.blocks[at]!.text);
      }),
    );
    return new Map(parts.flatMap((part) => [...part]));
  }

  /** The blocks of places after a block of texts that hold wanted texts. */
  private placeBlocks(row: number, wanted: ReadonlySet<number>): number[] {
    const sorted = [...wanted].sort((a, b) => a - b);
    const rows: number[] = [];
    for (let at = row + 1; kindOf(this.blocks[at]) === "places"; ++at) {
      const next = this.blocks[at + 1];
      const end = kindOf(next) === "places" ? next!.text : Infinity;
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
    while (row >= 0 && kindOf(this.blocks[row]) === "places") row -= 1;
    return row;
  }
}

function kindOf(block: BlockRow | undefined): (typeof KINDS)[number] | undefined {
  return block && KINDS[block.kind];
}

function shortWord(packed: PackedWord): FoundWord {
  const list = unpackList(packed);
  const length = Array.from(packed.term).length;
  const from = list.texts[0] ?? 0;
  return {
    term: packed.term,
    ...list,
    places: (wanted) => Promise.resolve(unpackPlaces(packed.places, list, length, wanted, from)),
  };
}

/** Rising rows as stretches of rows side by side. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row) last[1] += 1;
    else runs.push([row, row + 1]);
  }
  return runs;
}
