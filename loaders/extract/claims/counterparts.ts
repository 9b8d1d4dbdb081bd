/** Ties the claims of a text to the same claims in its translation. */
import { anySource } from "../../language/forms.js";
import { languages } from "../../language/index.js";
import type { Passage, Text } from "../../document.js";
import type { Row } from "../../schema.js";

type Claim = Row<"claims">;

interface Pair {
  first: Claim;
  second: Claim;
  score: number;
}

/** A claim with its passage, and how far into its text it stands, 0 to 1. */
interface Placed {
  claim: Claim;
  passage: Passage | undefined;
  at: number;
}

/** So many claims of the other text are compared with one, those that stand at the likest places. */
const NEIGHBOURS = 12;
/** How much a score loses over the whole length of a text. */
const DISTANCE = 4;

/**
 * Sets `counterpart_id` where two claims stand in aligned passages of two languages and say the like:
 * amounts that can both be true or are both vague. Of several, those that agree most, and then those that
 * stand at like places, are tied; each at most once. Which way, when and in what unit may differ: a
 * translation that differs there is a finding.
 */
export function tieCounterparts(claims: readonly Claim[], texts: readonly Text[]): Claim[] {
  const tied = new Map<string, string>();
  const tie = (pairs: readonly Pair[]) => {
    for (const { first, second } of pairs) {
      if (tied.has(first.id) || tied.has(second.id)) continue;
      tied.set(first.id, second.id);
      tied.set(second.id, first.id);
    }
  };
  tie(pairsOf(claims, texts, agreement));
  // What is left in aligned passages, and of one order: one of the two languages has another number.
  const left = claims.filter(({ id }) => !tied.has(id));
  tie(pairsOf(left, texts, (one, other) => (isLike(one, other) ? 1 : null)));
  return claims.map((claim) => ({ ...claim, counterpart_id: tied.get(claim.id) ?? null }));
}

/** Pairs of claims in aligned passages that a measure of likeness allows, the likest first. */
function pairsOf(
  claims: readonly Claim[],
  texts: readonly Text[],
  likeness: (one: Claim, other: Claim) => number | null,
): Pair[] {
  const [first, second] = texts;
  if (!first || !second) return [];
  const ours = placedIn(claims, first);
  const theirs = placedIn(claims, second);
  const pairs: Pair[] = [];
  let near = 0;
  for (const one of ours) {
    while (near + 1 < theirs.length && (theirs[near]?.at ?? 1) < one.at) near++;
    const from = Math.max(0, near - NEIGHBOURS / 2);
    for (const other of theirs.slice(from, from + NEIGHBOURS)) {
      if (!isAligned(one, other)) continue;
      const like = likeness(one.claim, other.claim);
      if (like === null) continue;
      const score = like - DISTANCE * Math.abs(one.at - other.at);
      pairs.push({ first: one.claim, second: other.claim, score });
    }
  }
  return pairs.sort(
    (a, b) => b.score - a.score || a.first.start - b.first.start || a.second.start - b.second.start,
  );
}

function placedIn(claims: readonly Claim[], { language, passages }: Text): Placed[] {
  const length = Math.max(1, passages.at(-1)?.stop ?? 1);
  const mine = claims.filter((claim) => claim.language === language);
  let at = 0;
  return [...mine]
    .sort((a, b) => a.start - b.start)
    .map((claim) => {
      while (at + 1 < passages.length && (passages[at]?.stop ?? Infinity) <= claim.start) at++;
      return { claim, passage: passages[at], at: claim.start / length };
    });
}

function isAligned({ passage: a }: Placed, { passage: b }: Placed): boolean {
  return Boolean(a && b && (a.counterpart === b.position || b.counterpart === a.position));
}

/** Figures differ by a slip, not by a story: at most threefold. */
function isLike(one: Claim, other: Claim): boolean {
  const middle = ({ low, high }: Claim) => (low ?? high ?? 0) / 2 + (high ?? low ?? 0) / 2;
  const [a, b] = [middle(one), middle(other)];
  return (
    a > 0 &&
    b > 0 &&
    Math.max(a, b) <= 3 * Math.min(a, b) &&
    (one.measure === "rate") === (other.measure === "rate") &&
    (one.unit === other.unit || one.measure === other.measure)
  );
}

const FEW = new RegExp(anySource(languages.map(({ claims }) => claims?.few)), "iu");

/** Of amounts without a number, the small ones are not the large ones. */
function isFew({ wording }: Claim): boolean {
  return FEW.test(wording);
}

/** How much two claims agree; null where they cannot be one. */
function agreement(one: Claim, other: Claim): number | null {
  const vague = (claim: Claim) => claim.low === null && claim.high === null;
  if (vague(one) !== vague(other)) return null;
  if (vague(one) && isFew(one) !== isFew(other)) return null;
  const apart =
    !vague(one) &&
    ((one.low ?? 0) > (other.high ?? Infinity) || (other.low ?? 0) > (one.high ?? Infinity));
  if (apart) return null;
  const equal = one.low === other.low && one.high === other.high;
  const unit = one.unit === other.unit;
  if (!unit && (!equal || vague(one))) return null;
  if (!equal && !vague(one) && (one.measure === "rate") !== (other.measure === "rate")) return null;
  const direction = one.from_place === other.from_place && one.to_place === other.to_place;
  return (
    Number(one.measure === other.measure) + Number(equal) + Number(unit) + 0.5 * Number(direction)
  );
}
