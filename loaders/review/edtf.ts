/** Dates in EDTF (ISO 8601-2:2019, levels 0 and 1, and sets of level 2) as a reviewer writes them. */

/** First and last day that a date can be; null for one that it leaves open. */
export interface Bounds {
  start: string | null;
  end: string | null;
}

const OPEN: Bounds = { start: null, end: null };

/** What a date in EDTF spans, its qualifiers (`?`, `~`, `%`) aside; null for what is no such date. */
export function edtfBounds(edtf: string): Bounds | null {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(edtf);
  if (set) {
    const members = (set[1] ?? set[2] ?? "").split(/,|\.\./).filter((member) => member !== "");
    return members.length > 0 && members.every((member) => pointOf(member.trim())) ? OPEN : null;
  }
  const [first = "", last, ...others] = edtf.split("/");
  if (others.length > 0) return null;
  if (last === undefined) return pointOf(first);
  const [start, end] = [endOf(first), endOf(last)];
  return start && end ? { start: start.start, end: end.end } : null;
}

/** One end of an interval: a date, open (`..`) or unknown (nothing). */
function endOf(text: string): Bounds | null {
  return text === ".." || text === "" ? OPEN : pointOf(text);
}

/** Seasons and quarters of EDTF stand where a month stands, with the months that they span left open. */
const SEASONS = { first: 21, last: 41 };

function pointOf(text: string): Bounds | null {
  const bare = text.replace(/[?~%]/g, "");
  const [, year = "", month, day] =
    /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(bare) ?? [];
  if (year === "") return null;
  const number = Number(month);
  if (month !== undefined && month !== "XX") {
    if (number >= SEASONS.first && number <= SEASONS.last) return day === undefined ? OPEN : null;
    if (number < 1 || number > 12) return null;
  }
  if (day !== undefined && day !== "XX" && !isDay(year, month, day)) return null;
  if (year === "XXXX") return OPEN;
  const [from, to] = [year.replaceAll("X", "0"), year.replaceAll("X", "9")];
  if (month === undefined || month === "XX") return { start: `${from}-01-01`, end: `${to}-12-31` };
  if (day !== undefined && day !== "XX")
    return { start: `${from}-${month}-${day}`, end: `${to}-${month}-${day}` };
  return {
    start: `${from}-${month}-01`,
    end: `${to}-${month}-${String(daysIn(Number(to), number))}`,
  };
}

function isDay(year: string, month: string | undefined, day: string): boolean {
  const known = /^\d+$/.test(year) ? Number(year) : 2000;
  const most = month === undefined || month === "XX" ? 31 : daysIn(known, Number(month));
  return Number(day) >= 1 && Number(day) <= most;
}

function daysIn(year: number, month: number): number {
  const last = new Date(Date.UTC(2000, month, 0));
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}
