/**
 * How to cite a document: as CSL-JSON and as Chicago notes; bibliography-formats.ts writes BibTeX and RIS.
 * Written here rather than by a citation library, since those lose what archival sources live by: the shelf
 * mark, Chinese characters, an uncertain date, the catalogue's other date.
 */
import type { Row } from "../schema.js";
import { plainLine } from "./markup.js";
import { dateInWords } from "./words.js";

export type Citable = Pick<
  Row<"documents">,
  | "id"
  | "title"
  | "kind"
  | "date"
  | "date_end"
  | "edtf"
  | "date_basis"
  | "archive_date"
  | "archive"
  | "reference"
  | "url"
  | "translator"
  | "original_language"
  | "source"
  | "sha256"
>;

/** A key for citation managers, from letters, digits and `-`: `cable-118201`. */
export function citationKey({ kind, id }: Citable): string {
  return `${kind}-${id}`
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** Which date is which, and how sure; null where one plain date says all. */
export function dateNote({ date, edtf, date_basis, archive_date }: Citable): string | null {
  const parts: string[] = [];
  if (date === null) parts.push("Undated.");
  else if (date_basis === "archive") parts.push("Dated by the archive’s catalogue only.");
  else if (archive_date !== null && archive_date !== date)
    parts.push(`Dated ${edtf ?? date} in the document; catalogued as ${archive_date}.`);
  if (edtf !== null && edtf !== date) parts.push(`Date in EDTF: ${edtf}.`);
  return parts.length === 0 ? null : parts.join(" ");
}

/** Names of a printed list of translators: `Jeffrey Wang and Charles Kraus`. */
export function namesOf(printed: string | null): string[] {
  return (printed ?? "").split(/\s*(?:;|\/|\band\b|&)\s*/).filter((name) => name !== "");
}

/** The date as precise as it is: one of year, year-month, day, or the two ends of an interval. */
export function dateParts({ date, date_end }: Pick<Citable, "date" | "date_end">): number[][] {
  if (date === null) return [];
  const parts = (iso: string) => iso.split("-").map(Number);
  if (date_end === null || date_end === date) return [parts(date)];
  if (date.endsWith("-01-01") && date_end === `${date.slice(0, 4)}-12-31`)
    return [parts(date).slice(0, 1)];
  const [year, month] = parts(date);
  const monthEnd = new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
  if (date.endsWith("-01") && date_end === monthEnd) return [[year!, month!]];
  return [parts(date), parts(date_end)];
}

/** The document as a CSL-JSON item (Citation Style Language 1.0.2). */
export function cslItem(document: Citable): Record<string, unknown> {
  const issued = dateParts(document);
  const circa = /[~?%]/.test(document.edtf ?? "");
  const translators = namesOf(document.translator).map((literal) => ({ literal }));
  const item = {
    id: citationKey(document),
    type: document.kind === "letter" ? "personal_communication" : "manuscript",
    genre: document.kind === "other" ? null : document.kind,
    title: plainLine(document.title),
    issued:
      issued.length === 0 ? null : { "date-parts": issued, ...(circa ? { circa: true } : {}) },
    archive: document.archive,
    archive_location: document.reference,
    URL: document.url,
    translator: translators.length === 0 ? null : translators,
    note:
      [dateNote(document), sourceNote(document)].filter((part) => part !== null).join(" ") || null,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/** The file and its check sum, for a document that no archive's address or shelf mark names. */
export function sourceNote({ url, reference, source, sha256 }: Citable): string | null {
  return url === null && reference === null ? `File ${source}, SHA-256 ${sha256}.` : null;
}

/** A footnote in Chicago style (Chicago Manual of Style, 17th ed., 14.222–232: manuscript collections). */
export function chicagoNote(document: Citable): string {
  const translated = document.translator === null ? null : `trans. ${document.translator}`;
  const parts = [translated, chicagoDate(document), ...whereabouts(document)].filter(
    (part) => part !== null,
  );
  const title = quoted(document.title);
  return `“${title}${/[?!]$/.test(title) ? "" : ","}” ${parts.join(", ")}.`;
}

/** A bibliography entry in Chicago style. */
export function chicagoEntry(document: Citable): string {
  const title = quoted(document.title);
  const parts = [
    chicagoDate(document),
    whereabouts(document).slice(0, -1).join(", ") || null,
    document.translator === null ? null : `Translated by ${document.translator}`,
    whereabouts(document).at(-1) ?? null,
  ].filter((part) => part !== null);
  return `“${title}${/[?!]$/.test(title) ? "" : "."}” ${parts.join(". ")}.`;
}

const quoted = (title: string) =>
  plainLine(title)
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replaceAll(/"([^"]*)"/g, "‘$1’");

function chicagoDate({ date, date_end, archive_date, date_basis }: Citable): string {
  const [start, end] = dateParts({ date, date_end }).map(monthFirst);
  if (start === undefined) return "undated";
  const written = end === undefined ? start : `${start} – ${end}`;
  const contradicted =
    date_basis === "document" && archive_date !== null && archive_date !== date
      ? archive_date
      : null;
  if (contradicted === null) return written;
  return `${written} (catalogued as ${monthFirst(contradicted.split("-").map(Number))})`;
}

function monthFirst([year, month, day]: number[]): string {
  const named =
    month === undefined ? null : dateInWords(`${year}-${String(month).padStart(2, "0")}`);
  return named === null
    ? String(year)
    : day === undefined
      ? named
      : named.replace(" ", ` ${day}, `);
}

function whereabouts({ archive, reference, url, source, sha256 }: Citable): string[] {
  const held = [reference, archive].filter((part) => part !== null);
  if (url !== null) return [...held, url];
  return held.length > 0 ? held : [`file ${source} (SHA-256 ${sha256.slice(0, 12)}…)`];
}
