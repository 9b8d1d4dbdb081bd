/** Claims as the charts of the crossing statistics take them: dated, placed, and with their side. */
import type { Row } from "../../../loaders/schema.js";
import type { Atlas } from "../words/atlas.js";

export type Claim = Row<"claims">;

/** What is known of a claim's amount: both bounds, one of them, or none. */
export type Bounds = "closed" | "open" | "vague";

/** Where a claim stands in time: its own period, else its document's date, else nowhere. */
export type Dating = "period" | "document" | "undated";

export interface ClaimRow extends Claim {
  /** Title of its document. */
  title: string;
  /** States that it leads from and to (entities.id); null where it does not say. */
  from_state: string | null;
  to_state: string | null;
  /** State of whoever asserts it; null where that is not known. */
  side: string | null;
  bounds: Bounds;
  dating: Dating;
  /** First and last day that it stands at on a line of time. */
  start_day: string | null;
  end_day: string | null;
}

type DocumentDate = Pick<Row<"documents">, "id" | "title" | "date" | "date_end">;

/** The claims with what other tables know of them, in the order of time, then of id. */
export function claimRows(
  claims: readonly Claim[],
  documents: readonly DocumentDate[],
  atlas: Atlas,
): ClaimRow[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const rows = claims.map((claim) => claimRow(claim, byId.get(claim.document_id), atlas));
  return rows.sort((a, b) => compareDays(a.start_day, b.start_day) || (a.id < b.id ? -1 : 1));
}

function claimRow(claim: Claim, document: DocumentDate | undefined, atlas: Atlas): ClaimRow {
  return {
    ...claim,
    title: document?.title ?? claim.document_id,
    from_state: atlas.stateOf(claim.from_place),
    to_state: atlas.stateOf(claim.to_place),
    side: atlas.stateOf(claim.asserted_by),
    bounds: boundsOf(claim),
    ...datesOf(claim, document),
  };
}

/** Which bounds an amount has. */
export function boundsOf({ low, high }: Pick<Claim, "low" | "high">): Bounds {
  if (low === null && high === null) return "vague";
  return low === null || high === null ? "open" : "closed";
}

function datesOf(claim: Claim, document: DocumentDate | undefined) {
  const first = claim.period_start ?? claim.period_end;
  if (first !== null)
    return { dating: "period", start_day: first, end_day: claim.period_end ?? first } as const;
  const day = document?.date ?? null;
  const dating: Dating = day === null ? "undated" : "document";
  return { dating, start_day: day, end_day: document?.date_end ?? day };
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** A pair of states as an address has it: `china~soviet-union`; nothing where a side is not said. */
export function directionKey({ from_state, to_state }: ClaimRow): string {
  return `${from_state ?? ""}~${to_state ?? ""}`;
}

/** `China → Soviet Union`; `from China` or `in or to China` where the claim leaves one side open. */
export function directionName(key: string, atlas: Atlas): string {
  const [from = "", to = ""] = key.split("~");
  if (from === "" && to === "") return "direction not said";
  const [origin, goal] = [atlas.nameOf(from || null), atlas.nameOf(to || null)];
  if (origin === null) return `in or to ${goal ?? to}`;
  return goal === null ? `from ${origin}` : `${origin} → ${goal}`;
}

/** Directions of claims, the most frequent first; the one that is not said comes last. */
export function directionsOf(rows: readonly ClaimRow[]): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(directionKey(row), (counts.get(directionKey(row)) ?? 0) + 1);
  const known = (key: string) => Number(key === "~");
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => known(a.key) - known(b.key) || b.count - a.count || (a.key < b.key ? -1 : 1));
}
