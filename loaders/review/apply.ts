/**
 * Reviews applied to a table's rows. The table then has the values that hold; `reviews` keeps what was extracted
 * beside them, and each reviewer's judgement. Where reviewers differ, the last in the file holds.
 */
import { InputError } from "../document.js";
import { tableOf } from "../schema.js";
import { nearestRow, occurrenceIn, type Stretch } from "./anchor.js";
import { REVIEW_FILES, type ReviewRow, type Subject } from "./columns.js";
import { addedRow } from "./added.js";
import { counterpartOf } from "./counterpart.js";
import { type Review, shown } from "./read.js";
import { type KnownEntities, refuseDisorder, withConsequences } from "./values.js";

/** A row of any table, as reviews see it. */
export type AnyRow = Record<string, unknown>;

export interface Reviewed<R> {
  rows: R[];
  reviews: ReviewRow[];
  orphans: Orphan[];
  /** The extracted row of each row that a judgement has changed. */
  origins: ReadonlyMap<object, object>;
}

/** A review of a row that there is not (any more). */
export interface Orphan {
  review: Review;
  /** What is wrong, and which row is nearest, in one line. */
  message: string;
}

export interface Ground {
  /** The text of a document in a language; null where it has none. */
  textOf: (document: string, language: string) => string | null;
  known?: KnownEntities;
}

/**
 * The rows of a subject's table as reviewed. Rejected rows are gone from it, but for claims, which stay and say so,
 * and passages, which lose their counterpart. Reviews of documents that are not here are passed over.
 * @throws {InputError} where what a review sets does not fit what it leaves.
 */
export function applyReviews<R extends object>(
  subject: Subject,
  table: readonly R[],
  reviews: readonly Review[],
  ground: Ground,
): Reviewed<R> {
  const own = reviews.filter((review) => review.subject === subject);
  if (own.length === 0) return { rows: [...table], reviews: [], orphans: [], origins: new Map() };
  const rows = table as readonly AnyRow[];
  const ids = new Set(own.map(({ document_id }) => document_id));
  const by = new Map([...ids].map((id) => [id, [] as AnyRow[]]));
  for (const row of rows) by.get(documentOf(subject, row))?.push(row);
  const state: State = { changed: new Map(), added: [], reviews: [], orphans: [], ground };
  const judged = new Map<AnyRow, Review[]>();
  for (const review of own) {
    const among = by.get(review.document_id) ?? [];
    const found = rowOf(review, among, state);
    const meant = found === null ? null : withCounterpart(review, among, state);
    if (found && meant) judged.set(found, [...(judged.get(found) ?? []), meant]);
  }
  for (const [row, judgements] of judged) judge(row, judgements, state);
  const kept = rows.flatMap((row) => {
    const now = state.changed.has(row) ? state.changed.get(row) : row;
    return now ? [now] : [];
  });
  const whole = subject === "alignments" ? mirrored(kept, state.changed) : kept;
  const order = [...state.added, ...whole] as R[];
  return {
    rows: state.added.length > 0 ? sorted(subject, order) : order,
    reviews: state.reviews,
    orphans: state.orphans,
    origins: originsIn(state.changed),
  };
}

interface State {
  /** Rows as they are now; null for those that are gone. */
  changed: Map<AnyRow, AnyRow | null>;
  added: AnyRow[];
  reviews: ReviewRow[];
  orphans: Orphan[];
  ground: Ground;
}

/** The review with the position of the counterpart that it names by words; null where there is none. */
function withCounterpart(review: Review, rows: readonly AnyRow[], state: State): Review | null {
  const counterpart = counterpartOf(review, rows);
  if (counterpart === null) return review;
  if ("position" in counterpart)
    return { ...review, values: { ...review.values, counterpart: counterpart.position } };
  const words = String(review.values["counterpart"]).slice(0, 60);
  state.orphans.push({ review, message: `${counterpart.wrong}: “${words}”` });
  return null;
}

function documentOf(subject: Subject, row: AnyRow): string {
  return String(subject === "documents" ? row["id"] : row["document_id"]);
}

/** The row that a review is about; null for one that is added, or that there is not. */
function rowOf(review: Review, rows: readonly AnyRow[], state: State): AnyRow | null {
  const { subject, language, quote, occurrence, row: which, verdict } = review;
  if (subject === "documents") return rows[0] ?? null;
  const text = state.ground.textOf(review.document_id, language ?? "");
  const at = text === null ? null : occurrenceIn(text, quote ?? "", occurrence);
  if (verdict === "added") {
    if (at) add(review, at, state);
    else if (text !== null) orphan(review, rows, null, state);
    return null;
  }
  const fitting = at ? rows.filter((row) => standsOn(row, review, at)) : [];
  const found = fitting[which - 1];
  if (found === undefined && hasDocument(review, rows, text)) orphan(review, rows, at, state);
  return found ?? null;
}

const hasDocument = (_: Review, rows: readonly AnyRow[], text: string | null) =>
  rows.length > 0 || text !== null;

function standsOn(row: AnyRow, { subject, language }: Review, at: Stretch): boolean {
  if (row["language"] !== language || row["start"] !== at.start) return false;
  return subject === "alignments" || row["stop"] === at.stop;
}

function orphan(review: Review, rows: readonly AnyRow[], at: Stretch | null, state: State): void {
  const { subject, language, quote } = review;
  const near = nearestRow(rows as never[], language ?? "", quote ?? "", at) as AnyRow | null;
  const again = review.occurrence > 1 ? ` ${String(review.occurrence)} times` : "";
  const words = at ? `no row of ${subject} on these words` : `no such words in the text${again}`;
  const nearest = near
    ? `; the nearest is “${String(near["quote"]).slice(0, 60)}” (${String(near["language"])} ${String(near["start"])}–${String(near["stop"])})`
    : "";
  state.orphans.push({ review, message: `${words}: ${shown(review)}${nearest}` });
}

function add(review: Review, at: Stretch, state: State): void {
  const row = addedRow(review, at, state.ground.known);
  refuseDisorder(row, refusal(review));
  state.added.push(row);
  for (const [attribute, value] of Object.entries(review.values))
    state.reviews.push(entry(review, row, { attribute, extracted: null, now: value, holds: true }));
}

function judge(row: AnyRow, judgements: readonly Review[], state: State): void {
  const last = judgements.at(-1);
  if (last === undefined) return;
  for (const review of judgements) tell(review, row, review === last, state);
  state.changed.set(row, outcome(last, row, state));
}

/** The row as a judgement leaves it; null where it is gone. */
function outcome(review: Review, row: AnyRow, { ground }: State): AnyRow | null {
  const { subject, verdict, values } = review;
  const said = subject === "claims" ? { review: verdict } : {};
  if (verdict === "rejected") {
    if (subject === "alignments") return { ...row, counterpart: null };
    return subject === "claims" ? { ...row, ...said } : null;
  }
  const now: AnyRow = { ...row, ...withConsequences(subject, values, ground.known, row), ...said };
  if (subject === "documents" && row["date_basis"] === null && now["date"])
    Object.assign(now, { date_basis: "document" });
  refuseDisorder(now, refusal(review));
  return now;
}

function refusal({ path, line }: Review) {
  return (what: string, value: string): never => {
    throw new InputError(path, line, what, value);
  };
}

function originsIn(changed: State["changed"]): Map<AnyRow, AnyRow> {
  return new Map([...changed].flatMap(([old, now]) => (now ? [[now, old] as const] : [])));
}

/** A passage is the counterpart of its counterpart, unless that one has another. */
function mirrored(rows: readonly AnyRow[], changed: State["changed"]): AnyRow[] {
  const before = originsIn(changed);
  return rows.map((row) => {
    if (before.has(row)) return row;
    for (const [now, old] of before) {
      const other =
        row["document_id"] === now["document_id"] && row["language"] !== now["language"];
      if (!other) continue;
      if (row["position"] === now["counterpart"] && row["counterpart"] === null)
        return { ...row, counterpart: now["position"] };
      const lost = row["position"] === old["counterpart"] && row["counterpart"] === now["position"];
      if (lost && now["counterpart"] !== old["counterpart"]) return { ...row, counterpart: null };
    }
    return row;
  });
}

/** What is told of one judgement: a line a value that was set or lost; of a rejected row all that it said. */
function tell(review: Review, row: AnyRow, holds: boolean, state: State): void {
  const { subject, verdict, values } = review;
  const now = verdict === "corrected" ? outcome(review, row, state) : null;
  const attributes = REVIEW_FILES[subject].settable.filter((column) => {
    const isSaid = (row[column] ?? null) !== null;
    if (verdict === "rejected") return isSaid;
    return column in values || (isSaid && now !== null && now[column] !== row[column]);
  });
  const lines: (string | null)[] = attributes.length > 0 ? attributes : [null];
  for (const attribute of lines) {
    const [extracted, holding] =
      attribute === null ? [null, null] : [row[attribute], now?.[attribute] ?? null];
    state.reviews.push(entry(review, row, { attribute, extracted, now: holding, holds }));
  }
}

function entry(
  review: Review,
  row: AnyRow,
  told: { attribute: string | null; extracted: unknown; now: unknown; holds: boolean },
): ReviewRow {
  const whole = review.subject === "documents";
  const evidence = (column: string) => (whole ? null : row[column]) as never;
  return {
    subject: review.subject,
    line: review.line,
    document_id: review.document_id,
    language: evidence("language"),
    start: evidence("start"),
    stop: evidence("stop"),
    quote: evidence("quote"),
    occurrence: whole ? null : review.occurrence,
    row_id: typeof row["id"] === "string" ? row["id"] : null,
    verdict: review.verdict,
    attribute: told.attribute,
    extracted: textOf(told.extracted),
    corrected: textOf(told.now),
    holds: told.holds,
    follows: null,
    reviewer: review.reviewer,
    note: review.note,
  };
}

const textOf = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;

function sorted<R>(subject: Subject, rows: R[]): R[] {
  const { order } = tableOf(REVIEW_FILES[subject].table);
  return rows
    .map((row) => ({ row, key: order.map((column) => (row as AnyRow)[column]) }))
    .sort((a, b) => compared(a.key, b.key))
    .map(({ row }) => row);
}

function compared(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (one === other) continue;
    if (one === null || one === undefined) return 1;
    if (other === null || other === undefined) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
}
