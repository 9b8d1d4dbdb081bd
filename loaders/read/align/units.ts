/** What the aligner knows of a passage: its kind, its letters, its anchors, and whether it is a mere scrap. */
import type { PassageKind } from "../../schema.js";
import { anchorsOf } from "./anchors.js";
import { anchorModel, type AnchorModel, type Unit } from "./cost.js";
import type { Text } from "../../document.js";

/** The passages of both texts as units, with the anchors that both texts have. */
export function unitsOfBoth(
  first: Text,
  second: Text,
): { units1: Unit[]; units2: Unit[]; anchors: AnchorModel } {
  const words1 = wordsOf(first);
  const words2 = wordsOf(second);
  const anchors1 = words1.map((words) => anchorsOf(words, first.language));
  const anchors2 = words2.map((words) => anchorsOf(words, second.language));
  const { model, numbers } = anchorModel(anchors1, anchors2);
  return {
    units1: unitsOf(first, words1, anchors1, numbers),
    units2: unitsOf(second, words2, anchors2, numbers),
    anchors: model,
  };
}

function wordsOf({ text, passages }: Text): string[] {
  const characters = Array.from(text);
  return passages.map(({ start, stop }) => characters.slice(start, stop).join(""));
}

function unitsOf(
  { passages }: Text,
  words: string[],
  anchors: Set<string>[],
  numbers: Map<string, number>,
): Unit[] {
  const letters = words.map((passage) => passage.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  const short = Math.max(SCRAP_LETTERS, SCRAP_SHARE * typicalLength(letters));
  return passages.map(({ kind }, index) => ({
    members: [index],
    kind,
    letters: letters[index]!,
    scrap: BESIDE.has(kind) || (letters[index]! < short && isStray(kind, words[index]!)),
    open: !SENTENCE_END.test(words[index]!),
    ended: 0,
    anchors: rising([...anchors[index]!].flatMap((anchor) => numbers.get(anchor) ?? [])),
  }));
}

const rising = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);

/** Kinds that stand beside the text, not in it. */
const BESIDE: ReadonlySet<PassageKind> = new Set([
  "note",
  "marginalia",
  "stamp",
  "seal",
  "distribution",
  "gap",
]);

/** A stray line is shorter than this share of a typical passage, or than this many letters. */
const SCRAP_LETTERS = 6;
const SCRAP_SHARE = 0.08;

/** The length of the passage that the middle letter stands in: scraps, however many, do not lower it. */
function typicalLength(letters: number[]): number {
  const longestFirst = [...letters].sort((a, b) => b - a);
  const half = longestFirst.reduce((sum, length) => sum + length, 0) / 2;
  let sum = 0;
  return longestFirst.find((length) => (sum += length) >= half) ?? 0;
}

const SENTENCE_END = /[.!?:;。！？：；…\p{Pe}\p{Pf}"']\s*$/u;

/** Headings and signatures are short by nature, and a sentence, however short, is no scrap. */
function isStray(kind: PassageKind, words: string): boolean {
  return (kind === "body" || kind === "header") && !SENTENCE_END.test(words);
}

/** Most passages of a kind that can be one in the other text; headings and the rest stand alone. */
const MOST_JOINED: Partial<Record<PassageKind, number>> = { body: 2, signature: 3 };

/**
 * Two passages of one side as one, or null where none can have been cut in two: over scraps (`apart`)
 * only a sentence goes on that was not at its end.
 */
export function joined(earlier: Unit, later: Unit, apart: boolean): Unit | null {
  const { kind, members } = later;
  if (earlier.kind !== kind || earlier.scrap || later.scrap) return null;
  if (apart && !(earlier.open && kind === "body")) return null;
  if (members.length >= (MOST_JOINED[kind] ?? 1)) return null;
  return {
    members: [...earlier.members, ...later.members],
    kind: later.kind,
    letters: earlier.letters + later.letters,
    scrap: false,
    open: later.open,
    ended: earlier.ended + (earlier.open ? 0 : 1),
    anchors: rising([...earlier.anchors, ...later.anchors]),
  };
}
