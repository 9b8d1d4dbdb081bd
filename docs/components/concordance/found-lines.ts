/** The lines of a concordance: kept as numbers, made one by one as they are shown. */
import { type Line, compareCodes, compareDates } from "./order.js";
import type { CutPassage } from "./kwic.js";
import { type PartIndex, passageAt } from "./part-index.js";

/** Lines in order. A list of lines is one. */
export interface LineSequence extends Iterable<Line> {
  readonly length: number;
  slice(from: number, to: number): readonly Line[];
}

/** Passages [from, to) of a part that are of one text, and how many words of it stand before them. */
interface Piece {
  index: PartIndex;
  from: number;
  to: number;
  before: number;
}

/** A text that was read, and which of the lines are its own. */
export interface ReadText {
  document_id: string;
  language: string;
  /** documents.date */
  date: string | null;
  /** Words as they were cut. */
  words: number;
  pieces: readonly Piece[];
  /** Its lines among all: from the first to before the last. */
  from: number;
  to: number;
}

/** The passages of a text, in order. */
export function* passagesOf({ pieces }: Pick<ReadText, "pieces">): Generator<CutPassage> {
  for (const { index, from, to } of pieces) yield* index.passages.slice(from, to);
}

/** The text's own order: by date, what has none last; then document and language. */
export function compareTexts(
  a: Pick<ReadText, "document_id" | "language" | "date">,
  b: Pick<ReadText, "document_id" | "language" | "date">,
): number {
  return (
    compareDates(a.date, b.date) ||
    compareCodes(a.document_id, b.document_id) ||
    compareCodes(a.language, b.language)
  );
}

/** Lines of whole words: each the place of its first word in its text, and how many they are. */
export class WordLines implements LineSequence {
  constructor(
    private readonly texts: readonly ReadText[],
    private readonly offsets: Int32Array,
    private readonly words: Int32Array,
  ) {}

  get length(): number {
    return this.offsets.length;
  }

  *[Symbol.iterator](): Generator<Line> {
    for (const text of this.texts)
      for (let nth = text.from; nth < text.to; nth++) yield this.lineOf(text, nth);
  }

  slice(from: number, to: number): Line[] {
    return this.texts
      .filter((text) => text.from < to && text.to > from)
      .flatMap((text) => {
        const first = Math.max(from, text.from);
        const count = Math.min(to, text.to) - first;
        return Array.from({ length: count }, (_, nth) => this.lineOf(text, first + nth));
      });
  }

  private lineOf({ pieces, date }: ReadText, nth: number): Line {
    const offset = this.offsets[nth]!;
    const piece = pieces.findLast(({ before }) => before <= offset)!;
    const at = piece.index.before[piece.from]! + offset - piece.before;
    const number = passageAt(piece.index, at);
    const passage = piece.index.passages[number]!;
    const from = at - piece.index.before[number]!;
    const to = from + this.words[nth]!;
    const [start, stop] = [passage.starts[from]!, passage.stops[to - 1]!];
    return { passage, start, stop, from, to, head: "", tail: "", date };
  }
}
