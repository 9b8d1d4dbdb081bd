/**
 * What people found when they checked the claims: `data/review/claims.csv`. Each row names a claim by
 * its id, says what came of it, and of a corrected one the values that hold instead; an empty cell
 * leaves a value as it was extracted.
 */
import { readCsv, type CsvRow } from "../csv.js";
import { InputError, type SourceFile } from "../document.js";
import { type Column, type Row, schema } from "../schema.js";

/** Columns of a claim that a person can correct. */
export const CORRECTABLE = [
  "measure",
  "low",
  "high",
  "unit",
  "per_days",
  "population",
  "from_place",
  "to_place",
  "period_start",
  "period_end",
  "asserted_by",
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

const VERDICTS = ["confirmed", "corrected", "rejected"] as const;
type Verdict = (typeof VERDICTS)[number];

export interface ClaimReview {
  claimId: string;
  verdict: Verdict;
  /** Corrected values by column. */
  values: Partial<Record<Correctable, string | number>>;
  reviewer: string | null;
  note: string | null;
  /** Line of the review file, from 1. */
  line: number;
}

/** What the authority files know: the type of each entity by its id. */
export type KnownEntities = ReadonlyMap<string, string>;

/** Columns that name an entity, with the types that they can name; null for any. */
const NAMES: Partial<Record<Correctable, readonly string[] | null>> = {
  from_place: ["place", "government"],
  to_place: ["place", "government"],
  asserted_by: null,
};

/**
 * Reads the review file; without `known` it names entities that nobody checks.
 * @throws {InputError} at a verdict that is none, a value that its column cannot take, an entity that no
 * authority file has, a claim reviewed twice, or a correction that corrects nothing.
 */
export function readClaimReviews(file: SourceFile, known?: KnownEntities): ClaimReview[] {
  const seen = new Map<string, number>();
  return readCsv(file, ["id", "review"], [...CORRECTABLE, "reviewer", "note"]).map((row) => {
    const claimId = row.get("id");
    const before = seen.get(claimId);
    if (claimId === "") throw new InputError(file.path, row.line, "no claim named", "id is empty");
    if (before !== undefined)
      throw new InputError(
        file.path,
        row.line,
        `claim reviewed twice, first on line ${before}`,
        claimId,
      );
    seen.set(claimId, row.line);
    return reviewOf(file.path, claimId, row, known);
  });
}

function reviewOf(
  path: string,
  claimId: string,
  row: CsvRow,
  known: KnownEntities | undefined,
): ClaimReview {
  const verdict = VERDICTS.find((word) => word === row.get("review"));
  if (verdict === undefined)
    throw new InputError(path, row.line, `not one of ${VERDICTS.join(", ")}`, row.get("review"));
  const values = valuesOf(path, row);
  if (known) refuseUnknown(path, row.line, values, known);
  refuseDisorder(path, row.line, values);
  const count = Object.keys(values).length;
  if (verdict === "corrected" && count === 0)
    throw new InputError(path, row.line, "corrected, but no value is given", claimId);
  if (verdict !== "corrected" && count > 0)
    throw new InputError(path, row.line, `values are given, but the review is ${verdict}`, claimId);
  return {
    claimId,
    verdict,
    values,
    reviewer: row.get("reviewer") || null,
    note: row.get("note") || null,
    line: row.line,
  };
}

function valuesOf(path: string, row: CsvRow): ClaimReview["values"] {
  const values: ClaimReview["values"] = {};
  for (const column of CORRECTABLE) {
    const cell = row.get(column);
    if (cell !== "") values[column] = valueOf(path, row.line, column, cell);
  }
  return values;
}

function valueOf(path: string, line: number, column: Correctable, cell: string): string | number {
  const is: Column = schema.claims.columns[column];
  if (is.values && !is.values.includes(cell))
    throw new InputError(path, line, `${column} is not one of ${is.values.join(", ")}`, cell);
  if (is.type === "date" && !isDay(cell))
    throw new InputError(path, line, `${column} is not a date (YYYY-MM-DD)`, cell);
  if (is.type !== "real") return cell;
  if (!/^\d+(?:\.\d+)?$/.test(cell))
    throw new InputError(path, line, `${column} is not a number`, cell);
  const number = Number(cell);
  if (!Number.isFinite(number) || (column === "per_days" && number === 0))
    throw new InputError(path, line, `${column} is not a number that can be`, cell.slice(0, 40));
  return number;
}

/** Whether a date is one of the calendar. */
function isDay(cell: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? Date.parse(`${cell}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
}

function refuseUnknown(
  path: string,
  line: number,
  values: ClaimReview["values"],
  known: KnownEntities,
): void {
  for (const [column, types] of Object.entries(NAMES) as [Correctable, string[] | null][]) {
    const id = values[column];
    if (id === undefined) continue;
    const type = known.get(String(id));
    if (type === undefined)
      throw new InputError(path, line, `${column} is an id that no authority file has`, String(id));
    if (types !== null && !types.includes(type))
      throw new InputError(path, line, `${column} is no place`, `${String(id)}, a ${type}`);
  }
}

/** Pairs of columns of which the first is never above the second. */
const ORDERED = [
  ["low", "high"],
  ["period_start", "period_end"],
] as const;

function refuseDisorder(
  path: string,
  line: number,
  values: Partial<Record<Correctable, string | number | null>>,
): void {
  for (const [first, second] of ORDERED) {
    const [one, other] = [values[first] ?? null, values[second] ?? null];
    if (one !== null && other !== null && one > other)
      throw new InputError(path, line, `${first} is above ${second}`, `${one} > ${other}`);
  }
}

/** The claims as reviewed, and each value that a review replaced beside the one that replaced it. */
export interface Reviewed {
  claims: Row<"claims">[];
  corrections: Row<"corrections">[];
  /** Reviews of claims that there are not (any more). */
  orphans: ClaimReview[];
}

const REVIEWS = "data/review/claims.csv";

/**
 * Applies reviews to claims; what was extracted stays visible as a correction's `extracted`.
 * @throws {InputError} where what a review corrects does not fit what it leaves.
 */
export function applyReviews(
  claims: readonly Row<"claims">[],
  reviews: readonly ClaimReview[],
): Reviewed {
  const byId = new Map(reviews.map((review) => [review.claimId, review]));
  const known = new Set(claims.map(({ id }) => id));
  return {
    claims: claims.map((claim) => {
      const review = byId.get(claim.id);
      if (review === undefined) return claim;
      const reviewed = { ...claim, ...review.values, review: review.verdict } as Row<"claims">;
      refuseDisorder(REVIEWS, review.line, reviewed);
      return reviewed;
    }),
    corrections: claims.flatMap((claim) => correctionsOf(claim, byId.get(claim.id))),
    orphans: reviews.filter(({ claimId }) => !known.has(claimId)),
  };
}

function correctionsOf(
  claim: Row<"claims">,
  review: ClaimReview | undefined,
): Row<"corrections">[] {
  if (!review) return [];
  return CORRECTABLE.flatMap((attribute) => {
    const corrected = review.values[attribute];
    if (corrected === undefined) return [];
    const extracted = claim[attribute];
    return [
      {
        claim_id: claim.id,
        attribute,
        extracted: extracted === null ? null : String(extracted),
        corrected: String(corrected),
        reviewer: review.reviewer,
        note: review.note,
      },
    ];
  });
}
