/** Dates of the documents in lanes: each for itself while they are few, counted when many. Pure. */
import type { Row } from "../../../loaders/schema.js";
import { dayDate } from "../crossings/layout.js";

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
export interface DatedWords {
  document_id: string;
  title: string;
  language: string;
  start: number;
  stop: number;
  quote: string;
  role: DateRole;
  edtf: string | null;
  /** `YYYY-MM-DD`. */
  date: string;
  date_end: string;
}

/** What is asked for; an empty text asks for nothing in particular. */
export interface DateFilter {
  /** `1962` or `1962-04`: the dates from its first day on. */
  from: string;
  /** `1962` or `1962-04`: the dates up to its last day. */
  to: string;
  role: string;
  document: string;
  language: string;
}

/** The dates that have a day, with their documents' titles, in the order of time. */
export function datedWords(
  dates: readonly Row<"dates">[],
  documents: readonly Pick<Row<"documents">, "id" | "title">[],
): DatedWords[] {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return dates
    .flatMap(({ date, date_end, ...row }) => {
      if (date === null) return [];
      const title = titles.get(row.document_id) ?? row.document_id;
      return [{ ...row, title, date, date_end: date_end ?? date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The dates that fit; a stretch fits where any of its days does. */
export function fittingDates(rows: readonly DatedWords[], filter: DateFilter): DatedWords[] {
  const [from, to] = [firstDay(filter.from), lastDay(filter.to)];
  return rows.filter(
    (row) =>
      (from === null || row.date_end >= from) &&
      (to === null || row.date <= to) &&
      (filter.role === "" || row.role === filter.role) &&
      (filter.document === "" || row.document_id === filter.document) &&
      (filter.language === "" || row.language === filter.language),
  );
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

/** Days to show: those asked for, else those of the dates; at least a month. Null where there are none. */
export function shownDays(rows: readonly DatedWords[], filter: DateFilter): [Date, Date] | null {
  if (rows.length === 0) return null;
  const ends = rows.map(({ date_end }) => date_end).sort();
  const from = +dayDate(firstDay(filter.from) ?? rows[0]!.date);
  const to = +dayDate(lastDay(filter.to) ?? ends.at(-1)!);
  const room = Math.max((31 * 86_400_000 - (to - from)) / 2, (to - from) * 0.015);
  return [new Date(from - room), new Date(to + room)];
}

/** Share of the dates that may lie outside the time shown at first, at each end. */
const OUTSIDE = 0.01;

/** The dates but for the few far off, where these make the line of time more than twice as long. */
export function usualDates(rows: readonly DatedWords[]): readonly DatedWords[] {
  const most = Math.floor(rows.length * OUTSIDE);
  const usual = rows.slice(most, rows.length - most);
  const length = (some: readonly DatedWords[]) =>
    some.length === 0 ? 0 : +dayDate(some.at(-1)!.date) - +dayDate(some[0]!.date);
  if (length(rows) <= 2 * length(usual)) return rows;
  const [from, to] = [usual[0]!.date, usual.at(-1)!.date];
  return rows.filter(({ date, date_end }) => date >= from && date_end <= to);
}

export interface Lane {
  key: string;
  label: string;
  rows: DatedWords[];
}

/** Dates by role, or by document: the documents with the earliest dates first. */
export function lanesOf(rows: readonly DatedWords[], by: "role" | "document"): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const row of rows) {
    const key = by === "role" ? row.role : row.document_id;
    const lane = lanes.get(key) ?? { key, label: by === "role" ? row.role : row.title, rows: [] };
    lane.rows.push(row);
    lanes.set(key, lane);
  }
  const found = [...lanes.values()];
  if (by === "document") return found;
  const order = (lane: Lane) => ROLES.indexOf(lane.key as DateRole);
  return found.sort((a, b) => order(a) - order(b));
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

/** Dates counted by month or year. */
export interface DateCount {
  /** `1962` or `1962-04`. */
  bucket: string;
  start: Date;
  end: Date;
  count: number;
}

/** Days beyond which dates are counted by year and not by month. */
const BY_MONTH = 12 * 366;

/** Dates by the month that they begin in, or by year where the line of time is long. */
export function dateCounts(
  rows: readonly DatedWords[],
  [from, to]: readonly [Date, Date],
): DateCount[] {
  const letters = (+to - +from) / 86_400_000 <= BY_MONTH ? 7 : 4;
  const counts = new Map<string, number>();
  for (const { date } of rows) {
    if (+dayDate(date) < +from || +dayDate(date) > +to) continue;
    const bucket = date.slice(0, letters);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return [...counts].map(([bucket, count]) => ({
    ...{ bucket, count, start: dayDate(firstDay(bucket)!) },
    end: new Date(+dayDate(lastDay(bucket)!) + 86_400_000),
  }));
}
