/** How often documents have terms and runs of terms, in columns: millions of such rows, and no object for each. */
import type { Sequence } from "./sequence.js";

/** What is counted: a term or a run of terms of a language. */
export interface Counted {
  language: string;
  /** How many terms. */
  size: number;
  term: string;
}

/** Row n says how often (`counts[n]`) the document of number `owners[n]` has what is counted as number `numbers[n]`. */
export interface Counts {
  /** By number; no two are alike. */
  counted: Counted[];
  /** By number; those of different languages can be alike. */
  documents: string[];
  numbers: Int32Array;
  owners: Int32Array;
  counts: Int32Array;
}

/** Terms or runs of one size at the places of a sequence: their numbers, -1 where there is none. */
export interface Numbered {
  at: Int32Array;
  names: string[];
}

/** Counts while they are made. */
export class CountList {
  private readonly counted: Counted[] = [];
  private readonly documents: string[] = [];
  private rows = new Int32Array(3 << 12);
  private length = 0;

  /** Adds how often each document of a sequence has what stands at its places, in the order of first places. */
  add(size: number, { at, names }: Numbered, { language, documents, owners }: Sequence): void {
    const [first, firstOwner] = [this.counted.length, this.documents.length];
    for (const term of names) this.counted.push({ language, size, term });
    for (const document of documents) this.documents.push(document);
    const counts = new Int32Array(names.length);
    // The places of a document stand side by side.
    for (let place = 0; place < at.length;) {
      const owner = owners[place]!;
      const found: number[] = [];
      for (; place < at.length && owners[place] === owner; ++place) {
        const number = at[place]!;
        if (number >= 0 && counts[number]!++ === 0) found.push(number);
      }
      for (const number of found) {
        this.push(first + number, firstOwner + owner, counts[number]!);
        counts[number] = 0;
      }
    }
  }

  done(): Counts {
    const { counted, documents, length } = this;
    const column = (of: number) => {
      const values = new Int32Array(length / 3);
      for (let row = 0; row < values.length; ++row) values[row] = this.rows[row * 3 + of]!;
      return values;
    };
    return { counted, documents, numbers: column(0), owners: column(1), counts: column(2) };
  }

  private push(number: number, owner: number, count: number): void {
    if (this.length === this.rows.length) {
      const longer = new Int32Array(this.rows.length * 2);
      longer.set(this.rows);
      this.rows = longer;
    }
    this.rows[this.length++] = number;
    this.rows[this.length++] = owner;
    this.rows[this.length++] = count;
  }
}

/** How often each document has each term. */
export function termCountsOf(sequences: Iterable<Sequence>): Counts {
  const list = new CountList();
  for (const sequence of sequences)
    list.add(1, { at: sequence.numbers, names: sequence.terms }, sequence);
  return list.done();
}
