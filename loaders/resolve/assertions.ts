/**
 * Statements behind their wordings: the same claim in two languages, repeated in a text or given again by
 * another document is one assertion. What is counted is how often it is worded, not how often it happened.
 */
import type { Row } from "../schema.js";

type Claim = Row<"claims">;
type Assertion = Row<"assertions">;
type Basis = Claim["from_basis"];

/** Small exact figures recur by chance; ranges and large ones hardly do. */
const TELLING = 50;

/**
 * The assertions of all claims, and the claims with the names of theirs. A rejected claim makes none.
 * `originals` names the texts that are originals, as `<document> <language>`; `sideOf` says of who asserts
 * (entities.id) which state it belongs to: what an office says, its government says.
 */
export function resolveAssertions(
  claims: readonly Claim[],
  originals: ReadonlySet<string>,
  sideOf: (id: string) => string | null = (id) => id,
): { assertions: Assertion[]; claims: Claim[] } {
  const standing = claims.filter(({ review }) => review !== "rejected");
  const groups = new Groups(standing.map(({ id }) => id));
  for (const claim of standing)
    if (claim.counterpart_id !== null) groups.join(claim.id, claim.counterpart_id);
  for (const [one, other] of repetitions(standing, sideOf)) groups.join(one.id, other.id);
  for (const [one, other] of takenUp(standing)) groups.join(one.id, other.id);
  const wordings = new Map<string, Claim[]>();
  for (const claim of standing) {
    const group = groups.of(claim.id);
    wordings.set(group, [...(wordings.get(group) ?? []), claim]);
  }
  const assertions: Assertion[] = [];
  const stated = new Map<string, Assertion>();
  for (const group of wordings.values()) {
    const assertion = assertionOf(group.sort((a, b) => rank(a, originals) - rank(b, originals)));
    assertions.push(assertion);
    for (const { id } of group) stated.set(id, assertion);
  }
  return {
    assertions,
    claims: claims.map((claim) => ({
      ...claim,
      ...sayerOf(claim, stated.get(claim.id), sideOf),
      assertion_id: stated.get(claim.id)?.id ?? null,
    })),
  };
}

/**
 * Who says so, for a claim and its translation alike: where both name one side, what one of them calls by its
 * office the other means too. What people have judged stays.
 */
function sayerOf(
  { asserted_by, asserted_basis, counterpart_id, review }: Claim,
  assertion: Assertion | undefined,
  sideOf: (id: string) => string | null,
): Pick<Claim, "asserted_by" | "asserted_basis"> {
  const own = { asserted_by, asserted_basis };
  if (assertion?.asserted_by == null || counterpart_id === null || review !== null) return own;
  if (asserted_by !== null && sideOf(asserted_by) !== sideOf(assertion.asserted_by)) return own;
  return { asserted_by: assertion.asserted_by, asserted_basis: assertion.asserted_basis };
}

/**
 * Words that people judged come before those that nobody did, an original's before a translation's; else the order
 * of the claims holds.
 */
function rank(claim: Claim, originals: ReadonlySet<string>): number {
  if (claim.review !== null) return -1;
  return originals.has(`${claim.document_id} ${claim.language}`) ? 0 : 1;
}

function assertionOf(wordings: readonly Claim[]): Assertion {
  const [lead] = wordings as [Claim, ...Claim[]];
  // What a person has set is not told better by a wording that nobody has checked.
  const set = wordings.filter(({ review }) => review === "corrected" || review === "added");
  const telling = set.length > 0 ? set : wordings;
  const from = plainest(telling, (claim) => [claim.from_place, claim.from_basis]);
  const to = plainest(telling, (claim) => [claim.to_place, claim.to_basis]);
  const period = plainest(telling, (claim) => [
    claim.period_start ?? claim.period_end,
    claim.period_basis,
  ]);
  const by = plainest(telling, (claim) => [claim.asserted_by, claim.asserted_basis]);
  const { id, measure, low, high, unit, per_days } = lead;
  return {
    ...{ id, measure, low, high, unit, per_days },
    from_place: from.from_place,
    to_place: to.to_place,
    period_start: period.period_start,
    period_end: period.period_end,
    asserted_by: by.asserted_by,
    from_basis: from.from_basis,
    to_basis: to.to_basis,
    period_basis: period.period_basis,
    asserted_basis: by.asserted_basis,
    at_odds: null,
    wordings: wordings.length,
  };
}

const ORDER: readonly Basis[] = ["said", "context", "inferred", null];

/** The wording that says a value most plainly: said before carried by context before inferred. */
function plainest(
  wordings: readonly Claim[],
  valueOf: (claim: Claim) => [string | null, Basis],
): Claim {
  const place = (claim: Claim) => {
    const [value, basis] = valueOf(claim);
    return value === null ? ORDER.length : ORDER.indexOf(basis);
  };
  return wordings.reduce((best, claim) => (place(claim) < place(best) ? claim : best));
}

/** Pairs of claims that give one figure again: in one text, or in the words of two documents. */
function repetitions(
  claims: readonly Claim[],
  sideOf: (id: string) => string | null,
): [Claim, Claim][] {
  const seen = new Map<string, Claim[]>();
  return claims.flatMap((claim): [Claim, Claim][] => {
    if (claim.low === null && claim.high === null) return [];
    const figure = figureOf(claim);
    const before = seen.get(figure) ?? [];
    const same = before.find((other) => isRepeated(other, claim, sideOf));
    if (same) return [[same, claim]];
    seen.set(figure, [...before, claim]);
    return [];
  });
}

/** `about 9,000 crossed … these 9,000 persons`: a figure taken up again, whose ends come from the words before. */
function takenUp(claims: readonly Claim[]): [Claim, Claim][] {
  const middle = ({ low, high }: Claim) => (low === null || high === null ? null : low + high);
  const seen = new Map<string, Claim>();
  return claims.flatMap((claim): [Claim, Claim][] => {
    const { document_id, language, measure, unit, from_place, to_place } = claim;
    const figure = middle(claim);
    if (figure === null || from_place === null || to_place === null) return [];
    const key = [document_id, language, measure, unit, figure, from_place, to_place].join(" ");
    const before = seen.get(key);
    if (before === undefined) seen.set(key, claim);
    const again = claim.from_basis === "context" && claim.to_basis === "context";
    const timed = claim.period_start !== null || claim.period_end !== null;
    return before !== undefined && again && !timed && isTelling(before, true, claim)
      ? [[before, claim]]
      : [];
  });
}

function figureOf({ language, measure, low, high, unit, per_days }: Claim): string {
  return [language, measure, low, high, unit, per_days].join(" ");
}

function isRepeated(one: Claim, other: Claim, sideOf: (id: string) => string | null): boolean {
  const here = one.document_id === other.document_id;
  const [first, second] = [one.asserted_by, other.asserted_by].map((id) => id && sideOf(id));
  if (first !== second || (!here && first === null)) return false;
  const places = [
    [one.from_place, other.from_place],
    [one.to_place, other.to_place],
  ] as const;
  if (!agree([one.period_start, one.period_end], [other.period_start, other.period_end], here))
    return false;
  if (!places.every(([a, b]) => a === b || (here && (a === null || b === null)))) return false;
  const placed = places.some(([a, b]) => a !== null && a === b);
  return placed && (here || one.period_start !== null) && isTelling(one, here, other);
}

function isTelling(one: Claim, here: boolean, other: Claim): boolean {
  if (one.low !== one.high || (one.low ?? 0) >= TELLING) return true;
  return here && one.period_start !== null && one.period_start === other.period_start;
}

type Ends = readonly [string | null, string | null];

function agree(one: Ends, other: Ends, orUnknown: boolean): boolean {
  const unknown = [one, other].some(([start, end]) => start === null && end === null);
  return (orUnknown && unknown) || (one[0] === other[0] && one[1] === other[1]);
}

/** Names that are joined into groups. */
class Groups {
  private readonly parents: Map<string, string>;

  constructor(names: readonly string[]) {
    this.parents = new Map(names.map((name) => [name, name]));
  }

  of(name: string): string {
    let at = name;
    for (let up = this.parents.get(at); up !== undefined && up !== at; up = this.parents.get(at))
      at = up;
    this.parents.set(name, at);
    return at;
  }

  join(one: string, other: string): void {
    if (!this.parents.has(one) || !this.parents.has(other)) return;
    this.parents.set(this.of(other), this.of(one));
  }
}
