/** An answer with what helps where words are not found, and what the other field has. */
import type { Answer, Field, NearWord, Search } from "./search.js";
import { EASTERN } from "./tokens.js";

const WORD = new RegExp(`^(?:(?!${EASTERN})[\\p{L}\\p{M}]){3,}$`, "u");

/** What is asked. */
export interface Question {
  q: string;
  in: Field;
}

/** A word that no text has, and words that it may have been meant for. */
export interface Suggestion {
  word: string;
  near: NearWord[];
}

export interface FullAnswer {
  question: Question;
  answer: Answer;
  suggestions: Suggestion[];
}

/** Asks, and looks for words near those that are not found; a string without blanks has none. */
export async function fullAnswer(
  search: Search,
  question: Question,
  signal: AbortSignal,
): Promise<FullAnswer> {
  const answer = await search.search(question.q, { field: question.in, signal });
  const words = answer.missing.filter((word) => WORD.test(word));
  const suggestions = await Promise.all(
    words.map(async (word) => ({ word, near: await search.near(word) })),
  );
  return { question, answer, suggestions };
}

/** How many documents the other field has: words about documents, or words of theirs. */
export async function countElsewhere(
  search: Search,
  { q, in: field }: Question,
  signal: AbortSignal,
): Promise<number> {
  const other = field === "words" ? "notes" : "words";
  return (await search.search(q, { field: other, signal })).total;
}
