/**
 * A quick look at the words of an English passage or sentence, before the grammar: without a word
 * for an amount, one for people and one of moving or of a nation, it holds no claim.
 */
import { SCALES, UNITS } from "../numerals.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";

const NOTHING = 0;
const AN_AMOUNT = 1;
const SOMEBODY = 2;
const A_MOVE = 4;
const EVERYTHING = AN_AMOUNT | SOMEBODY | A_MOVE;

const VAGUE = new Set(
  (
    "half many few several number numbers group groups crowd crowds part parts mass massive masses large larger wave waves " +
    "stream streams flood handful couple numerous innumerable countless tens dozens scores hundreds thousands millions lakh crore"
  ).split(" "),
);

/** What words can be about, by the adjectives they were looked up in: a corpus has few different ones. */
const sorts = new WeakMap<ReadonlyMap<string, string>, Map<string, number>>();

function sortOf(word: string, adjectives: ReadonlyMap<string, string>): number {
  if (/^\d/.test(word)) return AN_AMOUNT;
  const amount = word in UNITS || word in SCALES || VAGUE.has(word);
  if (word === "caseload" || word === "rate") return SOMEBODY | A_MOVE;
  // They made their way; foreign students have come.
  // 2,900 residents of X have been found in Y; our posts counted 640 persons.
  if (/^(?:way|foreign|found|counted|registered|counts|figures|estimates|statistics)$/.test(word))
    return A_MOVE;
  const people = peopleNoun(word);
  const national = adjectives.has(word) || adjectives.has(word.replace(/s$/, ""));
  const motion = motionsOf(word).length > 0 || people?.sort === "mover" || people?.sort === "paper";
  return (
    (amount ? AN_AMOUNT : NOTHING) |
    // A noun of moving may stand for the people: the evacuation of 2,000.
    (people !== null || national || motion ? SOMEBODY : NOTHING) |
    (national || motion || people?.sort === "case" ? A_MOVE : NOTHING)
  );
}

const WORD = /[a-z0-9é]+/g;

/** Whether English words can hold a claim; `adjectives` are those of nations, in lower case. */
export function mayHoldClaim(words: string, adjectives: ReadonlyMap<string, string>): boolean {
  const known = sorts.get(adjectives) ?? new Map<string, number>();
  sorts.set(adjectives, known);
  let seen = NOTHING;
  const lower = words.toLowerCase();
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
    const [word] = match;
    let sort = known.get(word);
    if (sort === undefined) known.set(word, (sort = sortOf(word, adjectives)));
    seen |= sort;
    if (seen === EVERYTHING) return true;
  }
  return false;
}
