/** Numbers, dates and languages in English, the same on every machine. */

const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** A language's English name; the code itself where there is no such language. */
export function languageName(code: string): string {
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

/** `1.2 MB`, `340 kB`: bytes as file managers say them. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  if (size < 1_000_000) return `${Math.round(size / 1000)} kB`;
  return `${(size / 1_000_000).toFixed(1)} MB`;
}
