/** From the words of a clause to the texts that have them together, in order. */
import type { FoundWord, WordLists } from "./lists.js";
import type { Place, TextList } from "./postings.js";
import { EASTERN } from "./tokens.js";
import type { QueryWord } from "./words.js";

/** A stretch of a text, in code points. */
export interface Stretch {
  start: number;
  stop: number;
}

/** The texts that have a word or phrase. */
export interface Matches extends TextList {
  /** Whether it stands for the beginning of more words than were looked up. */
  partial: boolean;
  /** Where, in the texts asked for. */
  stretches(wanted: ReadonlySet<number>): Promise<Map<number, Stretch[]>>;
}

const NONE: Matches = {
  texts: [],
  occurrences: [],
  partial: false,
  stretches: () => Promise.resolve(new Map()),
};

/** Finds a word, a word's beginning, or words that stand together. */
export async function matchesOf(words: readonly QueryWord[], lists: WordLists): Promise<Matches> {
  const found = await Promise.all(words.map((word) => lookUp(word, lists)));
  const [first, ...others] = found;
  if (!first) return NONE;
  return others.length === 0 ? singleMatches(first) : phraseMatches(words, found);
}

/** The texts that have all the words anywhere: what a sender's name is found by. */
export async function textsWithAll(
  words: readonly QueryWord[],
  lists: WordLists,
): Promise<ReadonlySet<number>> {
  const found = await Promise.all(words.map((word) => lookUp(word, lists)));
  return new Set(common(found));
}

async function lookUp({ term, prefix }: QueryWord, lists: WordLists): Promise<FoundWord> {
  if (!prefix) return (await lists.word(term)) ?? together([]);
  const { words, partial } = await lists.prefixed(term);
  const word = SINGLE.test(term) ? firstCharacter(together(words)) : together(words);
  return partial ? { ...word, partial } : word;
}

/** One character of Han, kana or Hangul, in any field. */
const SINGLE = new RegExp(`(?:^|:)${EASTERN}$`, "u");

/** Of pairs of characters, only the first: what one character is looked for by. */
function firstCharacter(word: FoundWord): FoundWord {
  return {
    ...word,
    async places(wanted) {
      const found = await word.places(wanted);
      const clip = ({ position, start }: Place) => ({ position, start, stop: start + 1 });
      return new Map(Array.from(found, ([text, places]) => [text, places.map(clip)]));
    },
  };
}

/** Several words as one. */
function together(words: readonly FoundWord[]): FoundWord {
  if (words.length === 1) return words[0]!;
  const counts = new Map<number, number>();
  for (const { texts, occurrences } of words)
    texts.forEach((text, at) => counts.set(text, (counts.get(text) ?? 0) + occurrences[at]!));
  const texts = [...counts.keys()].sort((a, b) => a - b);
  return {
    term: "",
    texts,
    occurrences: texts.map((text) => counts.get(text)!),
    async places(wanted) {
      const all = new Map<number, Place[]>();
      for (const part of await Promise.all(words.map((word) => word.places(wanted))))
        for (const [text, places] of part) all.set(text, [...(all.get(text) ?? []), ...places]);
      for (const places of all.values()) places.sort((a, b) => a.position - b.position);
      return all;
    },
  };
}

function singleMatches(word: FoundWord): Matches {
  const { texts, occurrences, partial = false } = word;
  return { texts, occurrences, partial, stretches: (wanted) => word.places(wanted) };
}

/**
 * Rarest words first, so that the places of common ones are fetched only for the few texts in which the
 * others already stand at their distances.
 */
async function phraseMatches(words: readonly QueryWord[], found: FoundWord[]): Promise<Matches> {
  const rarest = found.map((_, at) => at).sort((a, b) => size(found[a]!) - size(found[b]!));
  let phrases = new Map<number, Phrases>();
  let candidates = new Set(common(found));
  for (const at of rarest) {
    if (candidates.size === 0) return NONE;
    const places = await found[at]!.places(candidates);
    const before = at === rarest[0] ? null : phrases;
    phrases = extended(before, places, words[at]!.offset);
    candidates = new Set(phrases.keys());
  }
  const stretches = new Map(Array.from(phrases, ([text, run]) => [text, [...run.values()]]));
  const texts = [...stretches.keys()].sort((a, b) => a - b);
  return {
    texts,
    occurrences: texts.map((text) => stretches.get(text)!.length),
    partial: found.some(({ partial }) => partial),
    stretches: (wanted) =>
      Promise.resolve(new Map([...stretches].filter(([text]) => wanted.has(text)))),
  };
}

/** Stretches by the position at which the phrase would begin. */
type Phrases = Map<number, Stretch>;

/** The phrases of each text that go on with a word at its distance; all of its places, at first. */
function extended(
  before: ReadonlyMap<number, Phrases> | null,
  places: ReadonlyMap<number, Place[]>,
  offset: number,
): Map<number, Phrases> {
  const after = new Map<number, Phrases>();
  for (const [text, list] of places) {
    const run: Phrases = new Map();
    for (const { position, start, stop } of list) {
      const begun = before?.get(text)?.get(position - offset);
      if (before && !begun) continue;
      const whole = {
        start: Math.min(start, begun?.start ?? start),
        stop: Math.max(stop, begun?.stop ?? stop),
      };
      run.set(position - offset, whole);
    }
    if (run.size > 0) after.set(text, run);
  }
  return after;
}

function size({ texts }: FoundWord): number {
  return texts.length;
}

/** Texts that all words have, rising. */
function common(words: readonly FoundWord[]): number[] {
  const sorted = [...words].sort((a, b) => a.texts.length - b.texts.length);
  const [rarest, ...others] = sorted;
  const sets = others.map(({ texts }) => new Set(texts));
  return (rarest?.texts ?? []).filter((text) => sets.every((set) => set.has(text)));
}
