/**
 * Months in Roman figures, as offices of eastern Europe write them: `8.V.63`, `31.X.`, `11 II 1953`,
 * `26, 27/III-57`, `26-27-28-29.III.1957`, `III.1957`.
 */
import { isDay, type Stated, stated, yearOfDigits } from "./stated.js";
import { matchesIn } from "../../text/matches.js";

const MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const MONTH = "(?<month>VI{1,3}|I{1,3}|I?V|I?X|XI{1,2})";
const DAYS = "(?<days>\\d{1,2}(?:\\s?(?:[,–—-]|and|et|und|и|y|e)\\s?\\d{1,2}){0,9})";
const YEAR = "(?<year>\\d{4}|\\d{2})(?!\\d)";
const DATE = new RegExp(
  `(?<![\\p{L}\\d.,/:-])${DAYS}(?<sign>\\s?[./-]\\s?|\\s)${MONTH}(?![\\p{L}\\d])(?:(?<second>\\s?[./-]\\s?|\\s)${YEAR})?(?<point>\\.)?(?![\\p{L}])`,
  "gu",
);
const MONTH_ALONE = new RegExp(`(?<=^|[\\s(])${MONTH}[./](?<year>\\d{4})(?![\\d/.-]\\d|\\d)`, "gu");

/** `1956. X. 23.`, as Hungarian offices write it. */
const YEAR_FIRST = new RegExp(
  `(?<![\\p{L}\\d.,/:-])(?<year>1[5-9]\\d\\d|20\\d\\d)\\.\\s?${MONTH}\\.\\s?(?<day>\\d{1,2})(?!\\d)`,
  "gu",
);

/** All dates of a text whose month is in Roman figures. */
export function romanDates(text: string): Stated[] {
  return [
    ...matchesIn(text, DATE).flatMap(datesOf),
    ...matchesIn(text, MONTH_ALONE).map(monthOf),
    ...matchesIn(text, YEAR_FIRST).flatMap(yearFirst),
  ];
}

/** Days parted by strokes are one stretch, as far as they follow each other; by commas, one date each. */
function datesOf(match: RegExpExecArray): Stated[] {
  const { days = "", month = "", year, sign, point, second } = match.groups ?? {};
  const whole = year !== undefined || (sign?.trim() === "." && point === ".");
  if (!whole || (sign?.trim() === "" && (second?.trim() !== "" || year?.length !== 4))) return [];
  const full = year?.length === 4 ? Number(year) : null;
  const known = {
    month: MONTHS.indexOf(month) + 1,
    ...(year === undefined ? {} : yearOfDigits(year)),
  };
  if (full !== null && (full < 1500 || full > 2099)) return [];
  const stop = match.index + match[0].length - Number(year !== undefined && point !== undefined);
  const found = matchesIn(days, /\d+/g).map(({ 0: day, index }) => ({
    day: Number(day),
    start: match.index + index,
    stop: match.index + index + day.length,
  }));
  if (!found.every(({ day }) => isDay(known.month, day, full))) return [];
  const ends = /^[\d\s–—-]+$/.test(days) && found.length > 2 ? joined(found) : found;
  return ends.map((one, index) =>
    stated(one.start, index === ends.length - 1 ? stop : one.stop, { ...known, day: one.day }),
  );
}

interface Day {
  day: number;
  start: number;
  stop: number;
}

/** `26-27-28-29` is from the 26th to the 29th: the words between belong to its beginning. */
function joined(days: readonly Day[]): readonly Day[] {
  const [first, last, before] = [days[0], days.at(-1), days.at(-2)];
  const rising = days.every(
    ({ day }, index) => index === 0 || day === (days[index - 1]?.day ?? 0) + 1,
  );
  if (!rising || first === undefined || last === undefined || before === undefined) return days;
  return [{ ...first, stop: before.stop }, last];
}

function monthOf(match: RegExpExecArray): Stated {
  const { month = "", year } = match.groups ?? {};
  return stated(match.index, match.index + match[0].length, {
    month: MONTHS.indexOf(month) + 1,
    year: Number(year),
  });
}

function yearFirst(match: RegExpExecArray): Stated[] {
  const date = monthOf(match);
  const day = Number(match.groups?.["day"]);
  return isDay(date.month ?? 0, day, date.year) ? [{ ...date, day }] : [];
}
