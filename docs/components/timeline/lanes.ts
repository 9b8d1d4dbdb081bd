/** Dates of the documents in lanes, as the page's queries give them: each for itself, and counted. Pure. */
import type { Row } from "../../../loaders/schema.js";
import { dayDate } from "../crossings/layout.js";
import type { Evidence } from "../words/evidence.js";

type DateRole = Row<"dates">["role"];

/** Roles in the order of a document's life. */
export const ROLES: readonly DateRole[] = [
  "written",
  "sent",
  "received",
  "printed",
  "delivered",
  "mentioned",
];

/** A date that is one: a day or a stretch of days, and the words it was read from. */
export interface DatedWords extends Evidence {
  title: string;
  role: DateRole;
  edtf: string | null;
  /** `YYYY-MM-DD`. */
  date: string;
  date_end: string;
}

/** A row of the counts: of a bucket, of a lane (without bucket), or of all that is drawn (without either). */
export interface CountRow {
  /** Number of the lane, from 1, the one with the earliest date first; null for all of them. */
  place: number | null;
  lane: string | null;
  /** `1962` or `1962-04`. */
  bucket: string | null;
  count: number;
  documents: number;
  lanes: number;
  /** Dates that fit, drawn or not. */
  fitting: number;
  /** First and last day of what is shown; null where nothing is. */
  first: string | null;
  last: string | null;
  label: string | null;
  /** The date itself, where it is one. */
  single: DatedWords | null;
}

/** Dates counted by month or year. */
export interface DateCount {
  /** `1962` or `1962-04`. */
  bucket: string;
  count: number;
  single: DatedWords | null;
}

/** What a reader asks for, as the queries take it; an empty text asks for nothing in particular. */
export interface AskedDates {
  /** The first and the last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  role: string;
  document: string;
  language: string;
  /** `document` for a lane for each document; for each role otherwise. */
  lanes: string;
}

export interface Lane {
  key: string;
  label: string;
  /** Dates in it. */
  count: number;
  /** The dates themselves, in the order of time; none where there are too many to draw each. */
  rows: readonly DatedWords[];
  counts: readonly DateCount[];
}

export interface Timeline {
  by: "role" | "document";
  lanes: readonly Lane[];
  /** Lanes beside these. */
  more: number;
  /** Dates that are drawn, and documents that they stand in. */
  drawn: number;
  documents: number;
  /** Dates that fit, drawn or not. */
  fitting: number;
  /** Days to show; null where no date fits. */
  days: readonly [Date, Date] | null;
  /** Dates that are drawn one by one, in the order of time; none where there are too many. */
  each: readonly DatedWords[];
  /** The dates of the list: the first of those that fit. */
  rows: readonly DatedWords[];
  counts: readonly CountRow[];
}

/** How many dates the marks of lanes stand for, each for one or for all of a month or year. */
export function datesIn(lanes: readonly Pick<Lane, "count">[]): number {
  return lanes.reduce((sum, { count }) => sum + count, 0);
}

/** More dates than these are counted instead of drawn one by one. */
export const MOST_MARKS = 500;

/** The results of the page's queries in lanes. */
export function timelineOf(
  rows: readonly DatedWords[],
  counts: readonly CountRow[],
  asked: Pick<AskedDates, "from" | "to" | "lanes">,
): Timeline {
  const all = counts.find(({ lane }) => lane === null);
  const by = asked.lanes === "document" ? "document" : "role";
  const key = by === "document" ? "document_id" : "role";
  const few = all && all.count <= MOST_MARKS;
  const each = few ? rows.filter((row) => isDrawn(row, all, asked)) : [];
  const lanes = counts
    .filter(({ lane, bucket }) => lane !== null && bucket === null)
    .map(({ lane, label, count }): Lane => {
      const counted = counts.filter((row) => row.lane === lane && row.bucket !== null);
      return {
        ...{ key: lane ?? "", label: label ?? lane ?? "", count },
        rows: each.filter((row) => row[key] === lane),
        counts: counted.map(({ bucket, count, single }) => ({ bucket: bucket!, count, single })),
      };
    });
  return {
    ...{ by, each, rows, counts },
    lanes: by === "document" ? lanes : lanes.sort((a, b) => lifeOrder(a.key) - lifeOrder(b.key)),
    more: (all?.lanes ?? 0) - lanes.length,
    ...{ drawn: all?.count ?? 0, documents: all?.documents ?? 0, fitting: all?.fitting ?? 0 },
    days: all?.first != null && all.last !== null ? withRoom(all.first, all.last) : null,
  };
}

// What is asked for is drawn, wherever it begins; else what is far off is not.
function isDrawn(
  { date, date_end }: DatedWords,
  { first, last }: CountRow,
  { from, to }: Pick<AskedDates, "from" | "to">,
): boolean {
  if (from !== "" || to !== "") return true;
  return first !== null && last !== null && date >= first && date_end <= last;
}

/** Place of a role in a document's life. */
export function lifeOrder(role: string): number {
  return ROLES.findIndex((one) => one === role);
}

/** First day of a year or month; null for what is neither. */
export function firstDay(text: string): string | null {
  const [, year, month = "01"] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text.trim()) ?? [];
  return year === undefined ? null : `${year}-${month}-01`;
}

/** Last day of a year or month; null for what is neither. */
export function lastDay(text: string): string | null {
  const [, year, month = "12"] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The days of a month or a year: its first, and the first after it. */
export function bucketDays(bucket: string): [Date, Date] {
  return [dayDate(firstDay(bucket)!), new Date(+dayDate(lastDay(bucket)!) + 86_400_000)];
}

/** Two days with some room on either side, as the query of the counts has it; a month at least. */
export function withRoom(first: string, last: string): [Date, Date] {
  const [from, to] = [+dayDate(first), +dayDate(last)];
  const room = Math.max((31 * 86_400_000 - (to - from)) / 2, (to - from) * 0.015);
  return [new Date(from - room), new Date(to + room)];
}

export interface PlacedDate {
  row: DatedWords;
  /** In pixels. */
  from: number;
  to: number;
  /** Line within its lane, from 0. */
  line: number;
}

/** Least width of a mark, in pixels. */
export const LEAST = 7;

/** Dates of a lane in the fewest lines in which none touches another; `x` gives a day's place in pixels. */
export function packed(
  rows: readonly DatedWords[],
  x: (day: Date) => number,
  [left, right]: readonly [number, number],
): PlacedDate[] {
  const ends: number[] = [];
  return rows.map((row) => {
    const inside = (at: number) => Math.min(right, Math.max(left, at));
    const middle = (x(dayDate(row.date)) + x(dayDate(row.date_end))) / 2;
    const from = inside(Math.min(x(dayDate(row.date)), middle - LEAST / 2));
    const to = inside(Math.max(x(dayDate(row.date_end)), middle + LEAST / 2));
    const free = ends.findIndex((end) => end <= from);
    const line = free < 0 ? ends.length : free;
    ends[line] = Math.max(to, from + LEAST) + 2;
    return { row, from, to: Math.max(to, from + LEAST), line };
  });
}
