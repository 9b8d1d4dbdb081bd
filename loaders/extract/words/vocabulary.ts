/** Every term of a corpus once, with its stem, how often it is used, and whether it is a stop word. */
import { knowledgeOf } from "../../language/index.js";
import type { Row } from "../../schema.js";
import type { Sequence } from "./sequence.js";

/** Stop words of each language, as terms. */
export type StopWords = ReadonlyMap<string, ReadonlySet<string>>;

/** Rows of `vocabulary`, from one sequence for each language. */
export function vocabularyOf(
  sequences: readonly Sequence[],
  stopWords: StopWords,
): Row<"vocabulary">[] {
  return sequences.flatMap((sequence) => {
    const { language, terms } = sequence;
    const { counts, documents } = countsOf(sequence);
    const [stops, stem] = [stopWords.get(language), knowledgeOf(language)?.words?.stem];
    return terms.map((term, number) => ({
      ...{ language, term, stem: stem?.(term) ?? null },
      ...{ count: counts[number] ?? 0, documents: documents[number] ?? 0 },
      stop: stops?.has(term) ?? false,
    }));
  });
}

/** How often each term is there, and in how many documents. */
function countsOf({ terms, numbers, owners }: Sequence) {
  const [counts, documents] = [new Int32Array(terms.length), new Int32Array(terms.length)];
  const latest = new Int32Array(terms.length).fill(-1);
  for (const [place, number] of numbers.entries()) {
    if (number < 0) continue;
    counts[number]! += 1;
    const owner = owners[place] ?? 0;
    if (latest[number] !== owner) documents[number]! += 1;
    latest[number] = owner;
  }
  return { counts, documents };
}
