/** Ties the claims of a text to the same claims in its translation. */
import type { Text } from "../../document.js";
import type { Row } from "../../schema.js";

type Claim = Row<"claims">;

interface Pair {
  first: Claim;
  second: Claim;
  score: number;
}

/**
 * Sets `counterpart_id` where two claims stand in aligned passages of two languages and say the like:
 * the same sort of measure, and amounts that can both be true or are both vague. Of several, those
 * that agree most, and then those that stand at like places, are tied; each at most once.
 */
export function tieCounterparts(claims: readonly Claim[], texts: readonly Text[]): Claim[] {
  const pairs = pairsOf(claims, texts).sort(
    (a, b) => b.score - a.score || a.first.start - b.first.start || a.second.start - b.second.start,
  );
  const tied = new Map<string, string>();
  for (const { first, second } of pairs) {
    if (tied.has(first.id) || tied.has(second.id)) continue;
    tied.set(first.id, second.id);
    tied.set(second.id, first.id);
  }
  for (const { first, second } of lonelyPairs(claims, texts, tied)) {
    tied.set(first.id, second.id);
    tied.set(second.id, first.id);
  }
  return claims.map((claim) => ({ ...claim, counterpart_id: tied.get(claim.id) ?? null }));
}

/**
 * Claims that their amounts do not tie, but that each is the only one left of its sort in two aligned
 * passages, and of which the figures are of one order: one of the two languages has another number.
 */
function lonelyPairs(
  claims: readonly Claim[],
  texts: readonly Text[],
  tied: ReadonlyMap<string, string>,
): Omit<Pair, "score">[] {
  const [first, second] = texts;
  if (!first || !second) return [];
  const left = (text: Text) =>
    claims.filter(({ id, language }) => language === text.language && !tied.has(id));
  const [ours, theirs] = [left(first), left(second)];
  const partners = (one: Claim) =>
    theirs.filter((other) => placesOf(one, first, other, second) && isLike(one, other));
  return ours.flatMap((one) => {
    const [other, ...more] = partners(one);
    if (other === undefined || more.length > 0) return [];
    const rivals = ours.filter((rival) => rival !== one && partners(rival).includes(other));
    return rivals.length === 0 ? [{ first: one, second: other }] : [];
  });
}

/** Figures differ by a slip, not by a story: one measure, unit and direction, and at most threefold. */
function isLike(one: Claim, other: Claim): boolean {
  const middle = ({ low, high }: Claim) => (low ?? high ?? 0) / 2 + (high ?? low ?? 0) / 2;
  const [a, b] = [middle(one), middle(other)];
  return (
    a > 0 &&
    b > 0 &&
    Math.max(a, b) <= 3 * Math.min(a, b) &&
    one.measure === other.measure &&
    one.unit === other.unit &&
    one.to_place !== null &&
    one.to_place === other.to_place
  );
}

function pairsOf(claims: readonly Claim[], texts: readonly Text[]): Pair[] {
  const [first, second] = texts;
  if (!first || !second) return [];
  const ours = claims.filter(({ language }) => language === first.language);
  const theirs = claims.filter(({ language }) => language === second.language);
  return ours.flatMap((one) =>
    theirs.flatMap((other) => {
      const places = placesOf(one, first, other, second);
      if (!places) return [];
      const score = agreement(one, other);
      return score === null ? [] : [{ first: one, second: other, score: score - places.apart }];
    }),
  );
}

/** How far apart two claims stand in their aligned passages, 0 to 1; null if these aren't aligned. */
function placesOf(one: Claim, first: Text, other: Claim, second: Text): { apart: number } | null {
  const a = first.passages.find(({ start, stop }) => start <= one.start && one.start < stop);
  const b = second.passages.find(({ start, stop }) => start <= other.start && other.start < stop);
  if (!a || !b || (a.counterpart !== b.position && b.counterpart !== a.position)) return null;
  const place = (at: number, { start, stop }: { start: number; stop: number }) =>
    (at - start) / Math.max(1, stop - start);
  return { apart: Math.abs(place(one.start, a) - place(other.start, b)) };
}

/** Of amounts without a number, the small ones are not the large ones. */
function isFew({ wording }: Claim): boolean {
  return /few|small|handful|couple|limited|个别|個別|少数|少數|少量|若干|零星|另星/iu.test(wording);
}

/** How much two claims agree; null where they cannot be one. */
function agreement(one: Claim, other: Claim): number | null {
  const vague = (claim: Claim) => claim.low === null && claim.high === null;
  if (vague(one) !== vague(other) || one.unit !== other.unit) return null;
  if (vague(one) && isFew(one) !== isFew(other)) return null;
  const apart =
    !vague(one) &&
    ((one.low ?? 0) > (other.high ?? Infinity) || (other.low ?? 0) > (one.high ?? Infinity));
  if (apart) return null;
  const equal = one.low === other.low && one.high === other.high;
  if (!equal && !vague(one) && (one.measure === "rate") !== (other.measure === "rate")) return null;
  const direction = one.from_place === other.from_place && one.to_place === other.to_place;
  return Number(one.measure === other.measure) + Number(equal) + 0.5 * Number(direction);
}
