/**
 * A query's words, by the rules that the index was made with (`loaders/search/words.ts`): a test keeps the
 * two agreed. Han characters are folded by the pairs that the index brings with it.
 */

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

const WORD =
  /\p{Script=Han}(?:[ \u3000]?\p{Script=Han})*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:(?<=\p{N})[.,](?=\p{N})(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;

/**
 * The words of a phrase, in order. A string of Han is covered by pairs of characters; one alone is the
 * beginning of a pair. `prefix` lets the last word go on.
 */
export function queryWords(phrase: string, fold: HanFold, prefix = false): QueryWord[] {
  const words: QueryWord[] = [];
  let offset = 0;
  for (const { 0: word, index } of phrase.matchAll(WORD)) {
    if (/^\p{Script=Han}/u.test(word)) {
      const characters = Array.from(word.replace(/[ \u3000]/g, ""), (han) => fold.get(han) ?? han);
      words.push(...pairs(characters, offset));
      offset += characters.length + 1;
    } else if (!(/^s$/i.test(word) && /['’]/.test(phrase[index - 1] ?? ""))) {
      words.push({ term: foldWord(word), offset, prefix: false });
      offset += 1;
    }
  }
  const last = words.at(-1);
  if (prefix && last) last.prefix ||= !/^\p{Script=Han}/u.test(last.term);
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

/** Lower case, NFKC, no marks on Latin letters. */
export function foldWord(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
