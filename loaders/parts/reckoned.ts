/**
 * A document read again with the dates that hold: what is reckoned from a date follows it where people judge the date.
 * Such are the day of the document whose dateline it is, days without a year, `this year`, the dates of what is cited.
 */
import { datesOf } from "../extract/dates/dates.js";
import { dateColumns } from "../extract/documents/documents.js";
import type { Knowledge } from "../knowledge.js";
import type { Citable } from "../language/citations/citable.js";
import { isWitness, type Witness } from "../language/calendar/witness.js";
import { applyReviews, type AnyRow } from "../review/apply.js";
import type { Review } from "../review/read.js";
import type { Row } from "../schema.js";
import { sliceCodePoints } from "../text/codepoints.js";
import type { Entry } from "./entry.js";
import { storyOf, tiedBy } from "./rows.js";

/** Tables whose rows are reckoned from dates, with the columns that are: all of them say when. */
const RECKONED = {
  documents: ["date", "date_end", "edtf", "date_basis"],
  dates: ["date", "date_end", "edtf"],
  claims: ["period_start", "period_end", "period_basis"],
  citations: ["date", "date_end", "edtf"],
} as const satisfies Partial<Record<Review["subject"], readonly string[]>>;

export type ReckonedSubject = keyof typeof RECKONED;

/** Rows of a document by what tells them apart in it, table by table. */
type Rows = Readonly<Record<ReckonedSubject, ReadonlyMap<string, AnyRow>>>;

/** A value that follows from a review. */
export interface Consequence {
  subject: ReckonedSubject;
  /** What tells the row apart in its document. */
  key: string;
  /** The row as it is without any review. */
  row: AnyRow;
  column: string;
  value: string | null;
  cause: Review;
}

/** Whether a review of a document sets when it was written. */
export function setsDate({ subject, values }: Review): boolean {
  return subject === "documents" && ("date" in values || "date_end" in values);
}

/** What follows in a document from judgements of dates, and what it can be cited by then. */
export function reckonedAgain(
  entry: Entry,
  causes: readonly Review[],
  knowledge: Knowledge,
): { consequences: Consequence[]; citable: Citable } {
  const extracted = rowsAfter(entry, [], knowledge);
  const found = new Map<string, Consequence>();
  let before = extracted;
  // One judgement after the other, so that each change has the one that it follows from.
  for (const [index, cause] of causes.entries()) {
    const after = rowsAfter(entry, causes.slice(0, index + 1), knowledge);
    for (const one of differences(before.rows, after.rows, extracted.rows, cause))
      found.set(`${one.subject} ${one.key} ${one.column}`, one);
    before = after;
  }
  const consequences = [...found.values()].filter(
    ({ row, column, value }) => valueOf(row[column]) !== value,
  );
  return { consequences, citable: before.citable };
}

/** What a document tells with the dates that some judgements leave. */
function rowsAfter(entry: Entry, causes: readonly Review[], knowledge: Knowledge) {
  const { document, id } = entry;
  const { date, witnesses } = entry.description;
  const ground = { textOf: textsOf(entry), known: knowledge.known };
  const judgedIn = (rows: readonly Row<"dates">[]) => applyReviews("dates", rows, causes, ground);
  const read = datesOf(document, id, date, witnesses);
  const standing = witnessesAfter(entry, judgedIn(read).reviews);
  const [written] = applyReviews(
    "documents",
    [{ ...entry.description, id, ...dateColumns(standing) }],
    causes.filter(setsDate),
    ground,
  ).rows;
  const described = { ...entry, description: { ...entry.description, ...written } };
  const redated =
    written?.date === date ? read : datesOf(document, id, written?.date ?? null, witnesses);
  const story = storyOf(described, knowledge, judgedIn(redated).rows);
  const { citations, citable } = tiedBy(described, story, knowledge);
  const rows: Rows = {
    documents: new Map([["", written ?? {}]]),
    // What is told of a date is what was reckoned, not what a reviewer set.
    dates: keyed("dates", redated),
    claims: keyed("claims", story.claims),
    citations: keyed("citations", citations),
  };
  return { rows, citable };
}

function textsOf({ id, document }: Entry) {
  return (name: string, language: string) =>
    name === id ? (document.texts.find((text) => text.language === language)?.text ?? null) : null;
}

/** The witnesses of a document's date without those that were rejected, and as they were corrected. */
function witnessesAfter(
  { document, description }: Entry,
  judged: readonly Row<"reviews">[],
): Witness[] {
  const placed = judged.flatMap((row) => {
    const at = document.texts.findIndex(({ language }) => language === row.language);
    const text = document.texts[at]?.text ?? "";
    return row.start === null || at < 0
      ? []
      : [{ ...row, at, from: sliceCodePoints(text, 0, row.start).length }];
  });
  return description.witnesses.flatMap((witness) => {
    const own = placed.filter(({ at, from }) => isWitness(witness, at, from));
    if (own.some(({ verdict }) => verdict === "rejected")) return [];
    const set = new Map(own.map(({ attribute, corrected }) => [attribute, corrected]));
    const date = set.get("date");
    if (date == null) return [witness];
    const date_end = set.get("date_end") ?? date;
    const edtf = set.get("edtf") ?? (date === date_end ? date : `${date}/${date_end}`);
    return [{ ...witness, date, date_end, edtf }];
  });
}

/** Rows of a document by their words, and which of the rows on them they are. */
export function keyed(subject: ReckonedSubject, rows: readonly object[]): Map<string, AnyRow> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((one) => {
      const row = one as AnyRow;
      if (subject === "documents") return ["", row] as const;
      const words = [row["language"], row["start"], row["stop"]].map(String).join(" ");
      const count = (seen.get(words) ?? 0) + 1;
      seen.set(words, count);
      return [`${words} ${String(count)}`, row] as const;
    }),
  );
}

function differences(before: Rows, after: Rows, extracted: Rows, cause: Review): Consequence[] {
  return (Object.keys(RECKONED) as ReckonedSubject[]).flatMap((subject) =>
    [...before[subject]].flatMap(([key, was]) => {
      const row = extracted[subject].get(key);
      if (row === undefined) return [];
      // What is not told any more without its date is still there, without a time.
      const now = after[subject].get(key) ?? {};
      return RECKONED[subject].flatMap((column): Consequence[] => {
        const value = valueOf(now[column]);
        return value === valueOf(was[column]) ? [] : [{ subject, key, row, column, value, cause }];
      });
    }),
  );
}

const valueOf = (cell: unknown) => (typeof cell === "string" ? cell : null);
