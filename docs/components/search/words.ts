/**
 * A query's words, by the rules that the index was made with (`loaders/search/words.ts`): a test keeps the
 * two agreed. Han characters are folded by the pairs that the index brings with it.
 */

import { isEastern, WORD } from "./tokens.js";
import { foldLetters } from "./letters.js";

/** A word to look for, and its place relative to the others of its phrase. */
export interface QueryWord {
  term: string;
  offset: number;
  /** Whether any word that begins so will do. */
  prefix: boolean;
}

/** From a Han character to the one that the index has for it. */
export type HanFold = ReadonlyMap<string, string>;

/** Reads the index's pairs: each character is followed by what it is folded to. */
export function hanFold(pairs: string): HanFold {
  const characters = Array.from(pairs);
  const fold = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2)
    fold.set(characters[at]!, characters[at + 1]!);
  return fold;
}

const WORDS = new RegExp(WORD, "gu");
/** Soft hyphens and what else has no width, as copied words bring along. */
const WITHOUT_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const LIGATURE = /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/**
 * The words of a phrase, in order. A string of Han, kana or Hangul is covered by pairs of characters; one alone is the
 * beginning of a pair. `prefix` lets the last word go on.
 */
export function queryWords(phrase: string, fold: HanFold, prefix = false): QueryWord[] {
  const words: QueryWord[] = [];
  let offset = 0;
  const view = viewOf(phrase);
  for (const { 0: word, index } of view.matchAll(WORDS)) {
    if (isEastern(word)) {
      const characters = Array.from(word.replace(/[ \u3000]/g, ""), (han) => fold.get(han) ?? han);
      words.push(...pairs(characters, offset));
      offset += characters.length + 1;
    } else if (!(/^s$/i.test(word) && /['’]/.test(view[index - 1] ?? ""))) {
      words.push({ term: foldLetters(word), offset, prefix: false });
      offset += 1;
    }
  }
  const last = words.at(-1);
  if (prefix && last) last.prefix ||= !isEastern(last.term);
  return words;
}

/** Every second pair, and the last, so that all characters are covered with the fewest lists. */
function pairs(characters: readonly string[], offset: number): QueryWord[] {
  const last = characters.length - 2;
  if (last < 0) return [{ term: characters[0]!, offset, prefix: true }];
  return characters.slice(0, -1).flatMap((character, at) => {
    if (at % 2 === 1 && at !== last) return [];
    return [{ term: character + characters[at + 1]!, offset: offset + at, prefix: false }];
  });
}

/** What is typed without what hides its words, as the index reads a text (`loaders/text/view.ts`). */
function viewOf(typed: string): string {
  return typed.replace(WITHOUT_WIDTH, "").replace(LIGATURE, (sign) => sign.normalize("NFKC"));
}
