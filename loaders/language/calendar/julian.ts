/** The Julian calendar beside the Gregorian one. */

/** No calendar of two styles is in use after this year, and none before the reform. */
export const LAST_JULIAN = 1949;
const REFORM = 1582;

/** Days by which the Gregorian calendar is ahead of a day of the Julian one. */
export function daysAhead(year: number, month: number): number {
  const counted = month < 3 ? year - 1 : year;
  return Math.floor(counted / 100) - Math.floor(counted / 400) - 2;
}

/** Whether two days are one day in both calendars. */
export function isOneDay(first: string, second: string): boolean {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  if (year < REFORM || year > LAST_JULIAN) return false;
  const days = (Date.parse(second) - Date.parse(first)) / 86_400_000;
  return days === daysAhead(year, month);
}
