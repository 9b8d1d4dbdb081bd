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
import { FULL, type Posting } from "./merged.js";

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

/** Packs the words, which must be sorted; each is packed before the next is asked for. */
export function* blocksOf(postings: Iterable<Posting>): Generator<Block> {
  let open = new WordBlock();
  for (const posting of postings) {
    const size = posting.list.length + posting.places.length;
    if ((size > FULL || open.bytes.length > FULL) && open.bytes.length > 0) {
      yield open.block();
      open = new WordBlock();
    }
    if (size > FULL) yield* longBlocks(posting);
    else open.add(posting);
  }
  if (open.bytes.length > 0) yield open.block();
}

/** A block of words while it fills. */
class WordBlock {
  readonly bytes = new ByteList();
  private first = "";
  private before = "";

  add({ term, texts, list, places }: Posting): void {
    if (this.bytes.length === 0) this.first = term;
    const shared = sharedLength(term, this.before);
    const rest = new TextEncoder().encode(term.slice(shared));
    for (const number of [shared, rest.length]) this.bytes.addNumber(number);
    this.bytes.addBytes(rest);
    for (const number of [texts, list.length, places.length]) this.bytes.addNumber(number);
    this.bytes.addBytes(list.view());
    this.bytes.addBytes(places.view());
    this.before = term;
  }

  block(): Block {
    return { first: this.first, kind: "words", text: 0, bytes: this.bytes.view() };
  }
}

/** Units that two words begin with alike; never half a surrogate pair. */
function sharedLength(term: string, before: string): number {
  let length = 0;
  while (length < term.length && term[length] === before[length]) length += 1;
  return /[\ud800-\udbff]/.test(term[length - 1] ?? "") ? length - 1 : length;
}

function longBlocks({ term, texts, list, places, parts }: Posting): Block[] {
  const bytes = new ByteList();
  bytes.addNumber(texts);
  bytes.addBytes(list.view());
  return [
    { first: term, kind: "texts", text: 0, bytes: bytes.view() },
    ...parts.map(({ text, at }, index) => ({
      ...{ first: term, kind: "places" as const, text },
      bytes: places.view(at, parts[index + 1]?.at).slice(),
    })),
  ];
}
