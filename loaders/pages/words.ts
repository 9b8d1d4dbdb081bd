/** Dates, languages and kinds in English words, the same on every machine. */
import type { PassageKind } from "../schema.js";

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

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `4 July 1962` for `1962-07-04`; `July 1962` and `1962` for shorter ones. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const named = month === undefined ? undefined : MONTHS[month - 1];
  return [day, named, year].filter((part) => part !== undefined).join(" ");
}

/** `4 July 1962`, `4–7 July 1962`, `28 July – 3 August 1962`, `1961–1962`; null where nothing is known. */
export function intervalInWords(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  if (start === null) return `until ${dateInWords(end!)}`;
  if (end === null || end === start) return dateInWords(start);
  return wholeMonth(start, end) ?? spelledInterval(start, end);
}

function wholeMonth(start: string, end: string): string | null {
  if (start.endsWith("-01-01") && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4);
  const [year, month] = start.split("-").map(Number);
  const last = new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
  return start.endsWith("-01") && end === last ? dateInWords(start.slice(0, 7)) : null;
}

function spelledInterval(start: string, end: string): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${dateInWords(end)}`;
  if (start.slice(0, 4) === end.slice(0, 4))
    return `${dateInWords(start).replace(/ \d+$/, "")} – ${dateInWords(end)}`;
  return `${dateInWords(start)} – ${dateInWords(end)}`;
}

/** What a passage of each kind is called beside it; a body needs no name. */
export const PASSAGE_LABELS: Record<PassageKind, string | null> = {
  body: null,
  heading: "heading",
  header: "header",
  note: "note",
  marginalia: "in the margin",
  stamp: "stamp",
  seal: "seal",
  distribution: "distribution",
  signature: "signed",
  gap: "gap",
};

/** `8 passages`, `1 passage`: a number with its noun. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : plural}`;
}
