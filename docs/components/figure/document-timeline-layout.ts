/** Where documents stand on a line of time: each for itself while they are few, counted when many. */

/** What is asked of a document; dates as `YYYY-MM-DD` or as `Date`. */
export interface TimelineDocument {
  id: string;
  title: string;
  kind: string;
  /** First and last day that its date can mean; null where nobody knows. */
  date: string | Date | null;
  date_end?: string | Date | null;
  date_basis?: string | null;
  /** What its catalogue says. */
  archive_date?: string | Date | null;
}

/** A dated document, and the lane that it stands in, from 0. */
export interface TimelineMark<Document> {
  document: Document;
  start: Date;
  /** The end of its last day's first moment: the same as `start` for a single day. */
  end: Date;
  /** The catalogue's date, where the document contradicts it; else null. */
  contradicted: Date | null;
  lane: number;
}

/** How many documents of a kind have a date that begins in a year. */
export interface YearCount {
  year: number;
  kind: string;
  count: number;
}

/** More lanes than these, and single documents can no longer be read. */
export const MOST_LANES = 18;

/** More marks than these, and no keyboard gets through them. */
export const MOST_MARKS = 500;

/** The documents that have a date, by first day, then by id. */
export function datedMarks<Document extends TimelineDocument>(
  documents: Iterable<Document>,
): TimelineMark<Document>[] {
  const marks = Array.from(documents).flatMap((document) => {
    const start = dayOf(document.date);
    if (start === null) return [];
    const end = dayOf(document.date_end) ?? start;
    return [
      { document, start, end, contradicted: contradictedDate(document, start, end), lane: 0 },
    ];
  });
  return marks.sort((a, b) => +a.start - +b.start || (a.document.id < b.document.id ? -1 : 1));
}

/** A day as a `Date` in UTC; null for none. */
export function dayOf(value: string | Date | null | undefined): Date | null {
  if (value === null || value === undefined) return null;
  const date = value instanceof Date ? value : new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function contradictedDate(
  { date_basis, archive_date }: TimelineDocument,
  start: Date,
  end: Date,
): Date | null {
  const archive = dayOf(archive_date);
  if (archive === null || date_basis !== "document") return null;
  return archive < start || archive > end ? archive : null;
}

/**
 * Puts marks into the fewest lanes in which none touches another; `x` gives a day's place and `room` the
 * least width of a mark, both in pixels. Null where that takes too many lanes.
 */
export function inLanes<Document>(
  marks: readonly TimelineMark<Document>[],
  x: (date: Date) => number,
  room: number,
): TimelineMark<Document>[] | null {
  if (marks.length > MOST_MARKS) return null;
  const ends: number[] = [];
  const placed = marks.map((mark) => {
    const from = x(mark.start);
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = Math.max(x(mark.end), from) + room;
    return { ...mark, lane };
  });
  return ends.length > MOST_LANES ? null : placed;
}

/** Documents by the year that their date begins in, and by kind. */
export function countsByYear<Document extends TimelineDocument>(
  marks: readonly TimelineMark<Document>[],
  kindOf: (document: Document) => string = ({ kind }) => kind,
): YearCount[] {
  const counts = new Map<string, YearCount>();
  for (const { document, start } of marks) {
    const entry = { year: start.getUTCFullYear(), kind: kindOf(document), count: 0 };
    const key = `${entry.year} ${entry.kind}`;
    const present = counts.get(key);
    if (present) ++present.count;
    else counts.set(key, { ...entry, count: 1 });
  }
  return [...counts.values()].sort((a, b) => a.year - b.year || (a.kind < b.kind ? -1 : 1));
}

/** Counts by year and kind, kinds beyond what colours can tell apart as `other`; and these kinds. */
export function leadingYears(counts: readonly YearCount[]): {
  kinds: string[];
  years: YearCount[];
} {
  const kinds = leadingKinds(counts);
  const years = new Map<string, YearCount>();
  for (const { year, kind: own, count } of counts) {
    const kind = kinds.includes(own) ? own : "other";
    const before = years.get(`${year} ${kind}`)?.count ?? 0;
    years.set(`${year} ${kind}`, { year, kind, count: before + count });
  }
  return { kinds, years: [...years.values()] };
}

/** Kinds by how often they occur, the rest beyond what colours can tell apart as `other`. */
export function leadingKinds(
  documents: Iterable<{ kind: string; count?: number }>,
  most = 8,
): string[] {
  const counts = new Map<string, number>();
  for (const { kind, count = 1 } of documents) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const kinds = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = kinds.map(([kind]) => kind);
  if (names.length <= most) return names;
  return [...names.filter((kind) => kind !== "other").slice(0, most - 1), "other"];
}

/** A document's date in words: `1962-07-04`, `1952-01-01 to 1952-12-31`, `undated`. */
export function dateText({ date, date_end }: TimelineDocument): string {
  const [start, end] = [dayOf(date), dayOf(date_end)];
  if (start === null) return "undated";
  const first = start.toISOString().slice(0, 10);
  return end === null || +end === +start ? first : `${first} to ${end.toISOString().slice(0, 10)}`;
}
