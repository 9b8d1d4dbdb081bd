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

/**
 * Reads the review file.
 * @throws {InputError} at a verdict that is none, a value that its column cannot take, a claim
 * reviewed twice, or a correction that corrects nothing.
 */
export function readClaimReviews(file: SourceFile): ClaimReview[] {
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
    return reviewOf(file.path, claimId, row);
  });
}

function reviewOf(path: string, claimId: string, row: CsvRow): ClaimReview {
  const verdict = VERDICTS.find((word) => word === row.get("review"));
  if (verdict === undefined)
    throw new InputError(path, row.line, `not one of ${VERDICTS.join(", ")}`, row.get("review"));
  const values = valuesOf(path, row);
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
  if (is.type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(cell))
    throw new InputError(path, line, `${column} is not a date (YYYY-MM-DD)`, cell);
  if (is.type !== "real") return cell;
  if (!/^\d+(?:\.\d+)?$/.test(cell))
    throw new InputError(path, line, `${column} is not a number`, cell);
  return Number(cell);
}

/** The claims as reviewed, and each value that a review replaced beside the one that replaced it. */
export interface Reviewed {
  claims: Row<"claims">[];
  corrections: Row<"corrections">[];
  /** Reviews of claims that there are not (any more). */
  orphans: ClaimReview[];
}

/** Applies reviews to claims; what was extracted stays visible as a correction's `extracted`. */
export function applyReviews(
  claims: readonly Row<"claims">[],
  reviews: readonly ClaimReview[],
): Reviewed {
  const byId = new Map(reviews.map((review) => [review.claimId, review]));
  const known = new Set(claims.map(({ id }) => id));
  return {
    claims: claims.map((claim) => {
      const review = byId.get(claim.id);
      return review
        ? ({ ...claim, ...review.values, review: review.verdict } as Row<"claims">)
        : claim;
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
