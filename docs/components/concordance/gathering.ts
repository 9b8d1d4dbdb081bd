/** Gathers what the parts of a corpus have into the lines of a concordance, in the text's own order. */
import { type LineSequence, type ReadText, WordLines, compareTexts } from "./found-lines.js";
import type { Occurrence } from "./kwic.js";
import type { Line } from "./order.js";
import type { PartIndex, TextRun, WordPlaces } from "./part-index.js";

/** Passages of a text in a part, the date of its document, and whether its lines are asked for. */
export interface WantedRun {
  run: TextRun;
  date: string | null;
  has: boolean;
}

/** Where lines begin, in words of their text, and how many words they have; where these do not say it all, the lines. */
interface Found {
  offsets: Int32Array;
  words: Int32Array;
  lines: readonly Line[];
}

interface GatheredText extends ReadText {
  pieces: ReadText["pieces"][number][];
  found: Found[];
}

/** Parts are added in their order; then it is ended. */
export class Gathering {
  private readonly texts = new Map<string, GatheredText>();

  /** Adds the lines of whole words of a part. */
  addWords(index: PartIndex, runs: readonly WantedRun[], places: WordPlaces): void {
    const { at, words } = places;
    let from = 0;
    for (const wanted of runs) {
      const { first, last, before } = this.add(index, wanted);
      while (from < at.length && at[from]! < first) from++;
      let to = from;
      while (to < at.length && at[to]! < last) to++;
      const shift = before - first;
      const offsets = at.slice(from, to).map((place) => place + shift);
      if (wanted.has && to > from)
        this.textOf(wanted).found.push({ offsets, words: words.subarray(from, to), lines: [] });
      from = to;
    }
  }

  /** Adds the lines of a part whose places words do not say, by the numbers of their passages. */
  addLines(
    index: PartIndex,
    runs: readonly WantedRun[],
    occurrences: ReadonlyMap<number, readonly Occurrence[]>,
  ): void {
    for (const wanted of runs) {
      const { first, before } = this.add(index, wanted);
      const { from, to } = wanted.run;
      if (!wanted.has) continue;
      for (let at = from; at < to; at++) {
        const own = occurrences.get(at) ?? [];
        const shift = before + index.before[at]! - first;
        this.textOf(wanted).found.push({
          offsets: Int32Array.from(own, (occurrence) => occurrence.from + shift),
          words: new Int32Array(),
          lines: own.map((occurrence) => ({ ...occurrence, date: wanted.date })),
        });
      }
    }
  }

  /** Everything in order. */
  end(): { lines: LineSequence; offsets: Int32Array; texts: ReadText[] } {
    const texts = [...this.texts.values()].sort(compareTexts);
    let length = 0;
    for (const text of texts) {
      text.from = length;
      for (const { offsets } of text.found) length += offsets.length;
      text.to = length;
    }
    const found = texts.flatMap((text) => text.found);
    const offsets = new Int32Array(length);
    const words = new Int32Array(length);
    let end = 0;
    for (const one of found) {
      offsets.set(one.offsets, end);
      words.set(one.words, end);
      end += one.offsets.length;
    }
    const lines = found.flatMap((one) => one.lines);
    return {
      lines: lines.length > 0 ? lines : new WordLines(texts, offsets, words),
      offsets,
      texts,
    };
  }

  private textOf({ run, date }: WantedRun): GatheredText {
    const { document_id, language } = run;
    const key = `${document_id}\n${language}`;
    const known = this.texts.get(key);
    if (known) return known;
    const text = { document_id, language, date, words: 0, pieces: [], found: [], from: 0, to: 0 };
    this.texts.set(key, text);
    return text;
  }

  /** Adds a run to its text; gives the terms of the part that it has, and the words that stood there before it. */
  private add(index: PartIndex, wanted: WantedRun) {
    const text = this.textOf(wanted);
    const { from, to } = wanted.run;
    const [first, last] = [index.before[from]!, index.before[to]!];
    const before = text.words;
    text.pieces.push({ index, from, to, before });
    text.words += last - first;
    return { first, last, before };
  }
}
