/**
 * Words packed into blocks that a query fetches one by one. A block of `words` holds many words with all
 * their lists; a word with long lists has a block of `texts` for itself and then blocks of `places`, each
 * of whole texts, so that a query for it need not fetch where it stands in every text.
 *
 * In a block of words, each word is: how many UTF-16 units it shares with the word before, the bytes of
 * the rest (count, then UTF-8), how many texts have it, the bytes of both lists (counts, then lists).
 * A block of texts begins with the number of texts; a block of places is only a part of the list.
 */
import { ByteList } from "./bytes.js";
import type { Posting } from "./postings.js";

export const BLOCK_KINDS = ["words", "texts", "places"] as const;

/** One block: a row of the postings file. */
export interface Block {
  /** Its first word. */
  first: string;
  kind: (typeof BLOCK_KINDS)[number];
  /** Number of the first text that it has places of; 0 in the other kinds. */
  text: number;
  bytes: Uint8Array;
}

/** Bytes at which a block is full. */
export const FULL = 8_000;

/** Packs the words, which must be sorted. */
export function blocksOf(postings: readonly Posting[]): Block[] {
  const blocks: Block[] = [];
  let open: Posting[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) blocks.push(wordBlock(open));
    [open, size] = [[], 0];
  };
  for (const posting of postings) {
    const bytes = posting.list.length + posting.places.length;
    if (bytes > FULL || size > FULL) close();
    if (bytes > FULL) blocks.push(...longBlocks(posting));
    else open.push(posting);
    size += bytes > FULL ? 0 : bytes + posting.term.length;
  }
  close();
  return blocks;
}

function wordBlock(postings: readonly Posting[]): Block {
  const bytes = new ByteList();
  let before = "";
  for (const posting of postings) {
    addWord(bytes, posting, before);
    before = posting.term;
  }
  return { first: postings[0]?.term ?? "", kind: "words", text: 0, bytes: bytes.view() };
}

function addWord(bytes: ByteList, { term, texts, list, places }: Posting, before: string): void {
  const shared = sharedLength(term, before);
  const rest = new TextEncoder().encode(term.slice(shared));
  bytes.addNumber(shared);
  bytes.addNumber(rest.length);
  bytes.addBytes(rest);
  for (const number of [texts, list.length, places.length]) bytes.addNumber(number);
  bytes.addBytes(list.view());
  bytes.addBytes(places.view());
}

/** Units that two words begin with alike; never half a surrogate pair. */
function sharedLength(term: string, before: string): number {
  let length = 0;
  while (length < term.length && term[length] === before[length]) length += 1;
  return /[\ud800-\udbff]/.test(term[length - 1] ?? "") ? length - 1 : length;
}

function longBlocks({ term, texts, list, places, marks }: Posting): Block[] {
  const bytes = new ByteList();
  bytes.addNumber(texts);
  bytes.addBytes(list.view());
  const blocks: Block[] = [{ first: term, kind: "texts", text: 0, bytes: bytes.view() }];
  for (let index = 0; index < marks.length;) {
    const { text, at } = marks[index]!;
    do index += 1;
    while (index < marks.length && marks[index]!.at - at <= FULL);
    const part = places.view(at, marks[index]?.at);
    blocks.push({ first: term, kind: "places", text, bytes: part });
  }
  return blocks;
}
