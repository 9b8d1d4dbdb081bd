/** The terms of passages as numbers, a language at a time: what runs of terms and the vocabulary are counted on. */
import type { Row } from "../../schema.js";

/** All passages of a language, one behind the other, with a gap (-1) after each. */
export interface Sequence {
  language: string;
  /** The different terms, by number. */
  terms: string[];
  /** The different documents, by number. */
  documents: string[];
  /** Number of the term at each place. */
  numbers: Int32Array;
  /** Number of the document at each place; those of a document stand side by side. */
  owners: Int32Array;
}

/** The sequences of rows of `tokens`, in the order in which their languages come. */
export function sequencesOf(tokens: readonly Row<"tokens">[]): Sequence[] {
  const languages = new Map<string, Row<"tokens">[]>();
  for (const row of tokens) {
    const rows = languages.get(row.language) ?? [];
    rows.push(row);
    languages.set(row.language, rows);
  }
  return Array.from(languages, ([language, rows]) => sequenceOf(language, rows));
}

function sequenceOf(language: string, rows: readonly Row<"tokens">[]): Sequence {
  const length = rows.reduce((sum, row) => sum + row.terms.length + 1, 0);
  const numbers = new Int32Array(length).fill(-1);
  const owners = new Int32Array(length);
  const [terms, documents] = [new Map<string, number>(), new Map<string, number>()];
  let at = 0;
  for (const row of rows) {
    const owner = numberOf(documents, row.document_id);
    for (const term of row.terms) {
      owners[at] = owner;
      numbers[at++] = numberOf(terms, term);
    }
    owners[at++] = owner;
  }
  return { language, terms: [...terms.keys()], documents: [...documents.keys()], numbers, owners };
}

/** One sequence for each language of all that are given, such as those of the parts of a corpus. */
export function joinedSequences(sequences: readonly Sequence[]): Sequence[] {
  const languages = new Map<string, Sequence[]>();
  for (const sequence of sequences) {
    const own = languages.get(sequence.language) ?? [];
    own.push(sequence);
    languages.set(sequence.language, own);
  }
  return [...languages.values()].map((own) => {
    const [first] = own;
    return first && own.length === 1 ? first : joined(own);
  });
}

function joined(sequences: readonly Sequence[]): Sequence {
  const length = sequences.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const [numbers, owners] = [new Int32Array(length), new Int32Array(length)];
  const [terms, documents] = [new Map<string, number>(), new Map<string, number>()];
  let at = 0;
  for (const sequence of sequences) {
    const term = Int32Array.from(sequence.terms, (name) => numberOf(terms, name));
    const owner = Int32Array.from(sequence.documents, (name) => numberOf(documents, name));
    for (let place = 0; place < sequence.numbers.length; ++place, ++at) {
      const number = sequence.numbers[place] ?? -1;
      numbers[at] = number < 0 ? -1 : (term[number] ?? -1);
      owners[at] = owner[sequence.owners[place] ?? 0] ?? 0;
    }
  }
  const language = sequences[0]?.language ?? "und";
  return { language, terms: [...terms.keys()], documents: [...documents.keys()], numbers, owners };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name);
  if (number === undefined) numbers.set(name, (number = numbers.size));
  return number;
}
