/** Numbers, dates and languages in English, the same on every machine. */

const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** A language's English name; the code itself where there is no such language. */
export function languageName(code: string): string {
  if (code === "und") return "language not identified";
  try {
    return LANGUAGE_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

const NUMBERS = new Intl.NumberFormat("en-US");

/** `12,345` */
export function number(value: number): string {
  return NUMBERS.format(value);
}

const DAYS = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `4 July 1962` for `1962-07-04`. */
export function day(iso: string): string {
  return DAYS.format(new Date(`${iso}T00:00:00Z`));
}

const MONTHS = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Days from the first to the last as people say them: `1947`, `1951–1952`, `April 1962`, `4 July 1962`. */
export function stretch(from: string, to: string): string {
  if (from === to) return day(from);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith("-01-01") && to.endsWith("-12-31"))
    return first === last ? first : `${first}–${last}`;
  const month = (iso: string) => MONTHS.format(new Date(`${iso}T00:00:00Z`));
  if (from.endsWith("-01") && isMonthEnd(to))
    return from.slice(0, 7) === to.slice(0, 7) ? month(from) : `${month(from)} – ${month(to)}`;
  return `${day(from)} – ${day(to)}`;
}

function isMonthEnd(iso: string): boolean {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** `1.2 MB`, `340 kB`: bytes as file managers say them. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  if (size < 1_000_000) return `${Math.round(size / 1000)} kB`;
  return `${(size / 1_000_000).toFixed(1)} MB`;
}
