/** Dates that belong together: the two ends of one stretch, or several that share a year or a month. */
import type { Grammar, Stated } from "./stated.js";

/** One date, or the two ends of a stretch. */
export interface Stretch {
  from: Stated;
  to: Stated | null;
  /** The second stands behind a stroke or in brackets: it may be the same day in another calendar. */
  beside: boolean;
}

/** Ties the dates of a text that share a year, or are the ends of one stretch. */
export function tied(text: string, grammar: Grammar, dates: readonly Stated[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const date of dates) {
    const previous = stretches.at(-1);
    const last = previous?.to ?? previous?.from;
    const gap = last === undefined ? "" : text.slice(last.stop, date.start);
    const tie =
      previous === undefined || last === undefined
        ? null
        : tieOf(text, grammar, previous, gap, date);
    if (tie === null || previous === undefined || last === undefined)
      stretches.push({ from: date, to: null, beside: false });
    else {
      share(last, date);
      if (tie === "range" && previous.to === null) {
        previous.to = date;
        previous.beside = /[/([]/.test(gap);
      } else stretches.push({ from: date, to: null, beside: false });
    }
  }
  return stretches;
}

function tieOf(
  text: string,
  grammar: Grammar,
  previous: Stretch,
  gap: string,
  next: Stated,
): "range" | "list" | null {
  if (gap.length > 12) return null;
  if (grammar.range.test(gap)) return sameGrain(previous.from, next) ? "range" : null;
  if (!grammar.list.test(gap)) return null;
  const before = text.slice(Math.max(0, previous.from.start - 12), previous.from.start);
  return grammar.opensRange.test(before) || followsOn(previous.from, next) ? "range" : "list";
}

/** A day is no end of a stretch that begins with a decade. */
function sameGrain(from: Stated, to: Stated): boolean {
  return from.back === null && to.back === null && from.years === to.years;
}

/** `spring and summer`, `June and July`: two neighbours are one stretch. */
function followsOn(from: Stated, to: Stated): boolean {
  if (from.day !== null || to.day !== null || from.part !== null || to.part !== null) return false;
  if (from.year !== null && to.year !== null && from.year !== to.year) return false;
  if (from.season !== null) return to.season === from.season + 1;
  return from.month !== null && to.month === from.month + 1;
}

/** Gives each of two tied dates what only the other one says. */
function share(from: Stated, to: Stated): void {
  const silent = (date: Stated): boolean =>
    date.year === null &&
    date.short === null &&
    date.shift === null &&
    date.same === null &&
    date.direction === null;
  // `12 courant et 28 du mois dernier`: a day with its own month takes none.
  if (to.month === null && to.season === null && to.day !== null && to.shift === null) {
    to.month = from.month;
    if (from.shift !== null) to.shift = from.shift;
  }
  if (from.month === null && from.day !== null && from.shift === null) from.month = to.month;
  if (silent(to)) copyYear(from, to);
  else if (silent(from))
    copyYear(to, from, from.month !== null && to.month !== null && from.month > to.month);
  to.future ||= from.future;
}

/** `from November to March 1962` begins in 1961. */
function copyYear(source: Stated, target: Stated, yearBefore = false): void {
  target.year = source.year === null ? null : source.year - Number(yearBefore);
  if (source.shift?.unit === "year") target.shift = source.shift;
  target.direction = source.direction;
  target.same = source.same === "month" && target.month !== null ? "year" : source.same;
  target.short = source.short;
}

/** The longest of those that overlap, by rising start. */
export function withoutOverlaps(stretches: Stretch[]): Stretch[] {
  const length = (stretch: Stretch): number => stopOf(stretch) - stretch.from.start;
  const sorted = stretches.sort((a, b) => a.from.start - b.from.start || length(b) - length(a));
  const kept: Stretch[] = [];
  for (const stretch of sorted) {
    const last = kept.at(-1);
    if (last === undefined || stretch.from.start >= stopOf(last)) kept.push(stretch);
    else if (length(stretch) > length(last)) kept[kept.length - 1] = stretch;
  }
  return kept;
}

function stopOf(stretch: Stretch): number {
  return (stretch.to ?? stretch.from).stop;
}
