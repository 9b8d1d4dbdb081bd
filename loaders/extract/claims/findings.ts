/** What a careful reader should know of the figures: where translations and texts contradict themselves. */
import { anySource } from "../../language/forms.js";
import { languages } from "../../language/index.js";
import type { Row } from "../../schema.js";
import type { RateFrame } from "../../language/claims.js";

type Claim = Row<"claims">;

/** A claim as found, with what its row does not hold. */
export interface FoundClaim {
  row: Claim;
  frame: RateFrame | null;
}

/** Both kinds of findings on the claims of one document. */
export function claimFindings(claims: readonly FoundClaim[]): Row<"findings">[] {
  return [...translationFigures(claims), ...contradictoryYears(claims.map(({ row }) => row))];
}

/** Claims that are counterparts, and whose amount or rate differs between the languages. */
function translationFigures(claims: readonly FoundClaim[]): Row<"findings">[] {
  const byId = new Map(claims.map((claim) => [claim.row.id, claim]));
  return claims.flatMap((claim) => {
    const other = byId.get(claim.row.counterpart_id ?? "");
    // Of a pair, the one with the lesser id speaks, so that the finding stands once.
    if (!other || claim.row.id > other.row.id) return [];
    const what = differenceOf(claim, other);
    return what ? [findingOn(claim.row, "translation_figure", what)] : [];
  });
}

function differenceOf(one: FoundClaim, other: FoundClaim): string | null {
  const [a, b] = [one.row, other.row];
  const sides = `${quoted(a)} against ${quoted(b)}`;
  if (a.low !== b.low || (a.high !== b.high && !isRounding(a, b)))
    return `The amount differs between the languages: ${sides} (${range(a)}; ${range(b)}).`;
  if (a.measure === "rate" && b.measure === "rate" && a.per_days !== b.per_days)
    return `The rate differs between the languages: ${sides} (per ${String(a.per_days)} days; per ${String(b.per_days)} days).`;
  const said = saidDifferently(a, b);
  if (said) return `${said}: ${sides}.`;
  if (one.frame !== other.frame && one.frame !== null && other.frame !== null)
    return `The rate is said differently in the languages: ${sides} (${FRAMES[one.frame]}; ${FRAMES[other.frame]}).`;
  return null;
}

/** Unit, ends and time, where both languages say them and they cannot be one. */
function saidDifferently(a: Claim, b: Claim): string | null {
  if (a.unit !== b.unit) return `The unit differs between the languages (${a.unit}; ${b.unit})`;
  const turned =
    a.from_place !== null &&
    a.to_place !== null &&
    a.from_place === b.to_place &&
    a.to_place === b.from_place;
  const both = (one: string | null, other: string | null) => one !== null && other !== null;
  if (turned && both(a.from_basis, b.from_basis))
    return `The direction differs between the languages (from ${a.from_place} to ${a.to_place}; from ${b.from_place} to ${b.to_place})`;
  if (apart(a, b) && a.period_basis === "said" && b.period_basis === "said")
    return `The time differs between the languages (${years(a)}; ${years(b)})`;
  return null;
}

const ODD = new RegExp(anySource(languages.map(({ claims }) => claims?.odd)), "u");

/** `more than 2,300` renders 二千三百余 as well as English can, which has no word for what 余 bounds. */
function isRounding(a: Claim, b: Claim): boolean {
  const [open, odd] = a.high === null ? [a, b] : [b, a];
  return open.high === null && odd.high !== null && ODD.test(odd.quote);
}

const FRAMES: Record<RateFrame, string> = {
  regular: "all the time",
  some: "on some days",
  single: "in one day",
};

function quoted(claim: Claim): string {
  return `“${claim.quote}” (${claim.language})`;
}

function range({ low, high }: Claim): string {
  const number = (value: number) => value.toLocaleString("en-US");
  if (low === null && high === null) return "no number";
  if (low === high && low !== null) return number(low);
  return `${low === null ? "any" : number(low)} to ${high === null ? "any" : number(high)}`;
}

/** One and the same figure of one text, given for periods that exclude each other. */
function contradictoryYears(claims: readonly Claim[]): Row<"findings">[] {
  return claims.flatMap((claim, index) => {
    const earlier = claims.slice(0, index).find((other) => contradict(other, claim));
    if (!earlier) return [];
    const message =
      `The same figure is given for different years: “${earlier.quote}” for ${years(earlier)}, ` +
      `“${claim.quote}” for ${years(claim)}.`;
    return [findingOn(claim, "contradictory_years", message)];
  });
}

function contradict(one: Claim, other: Claim): boolean {
  const same =
    one.language === other.language &&
    one.measure === other.measure &&
    one.low === other.low &&
    one.high === other.high &&
    one.to_place === other.to_place &&
    one.low !== null &&
    // Small single numbers recur by chance; ranges and large numbers hardly do.
    (one.low !== one.high || one.low >= 100);
  return same && apart(one, other);
}

function apart(one: Claim, other: Claim): boolean {
  if (!one.period_start || !one.period_end || !other.period_start || !other.period_end)
    return false;
  return one.period_end < other.period_start || other.period_end < one.period_start;
}

function years({ period_start, period_end }: Claim): string {
  const [first, last] = [period_start!.slice(0, 4), period_end!.slice(0, 4)];
  return first === last ? first : `${first} to ${last}`;
}

function findingOn(claim: Claim, kind: string, message: string): Row<"findings"> {
  const { document_id, language, start, stop, quote } = claim;
  return { document_id, language, start, stop, quote, kind, message };
}
