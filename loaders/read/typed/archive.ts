/**
 * The text format of digital archives: date and title, then labels with their values (citation, summary,
 * credits, language, contents), then the document itself. The labels may be bold, stand in any order, be
 * missing, or have their value on the same line.
 */
import { emptyCatalogue, type Catalogue } from "../../document.js";
import { anySource, everyForm } from "../../language/forms.js";
import type { CatalogueField } from "../../language/paper-forms.js";
import { alternatives } from "../../text/dictionary.js";
import type { Line } from "./lines.js";
import { isDate } from "./shapes.js";

export interface Entry {
  catalogue: Catalogue;
  title: string | null;
  /** The number in the archive's address of the document. */
  archiveId: string | null;
  /** The lines after the entry: the document. */
  body: Line[];
}

const FORMS = everyForm(({ catalogue }) => catalogue);

/** Labels that only a catalogue has, or that it has together with them. */
const FIELDS: ReadonlyMap<string, CatalogueField> = new Map(
  FORMS.flatMap(({ fields }) => Object.entries(fields ?? {})),
);

/** Other labels of catalogues. What letters and telegrams carry at their head (`To:`, `Subject:`) is not here. */
const OTHER_LABELS = new RegExp(
  `^${anySource([
    alternatives(FORMS.flatMap(({ labels }) => labels ?? [])),
    ...FORMS.flatMap(({ labelPatterns }) => labelPatterns ?? []),
  ])}$`,
  "iu",
);

/** How lines under Contents describe the scans and texts that an archive shows. */
const CONTENT = new RegExp(`^${anySource(FORMS.map(({ content }) => content))}$`, "iu");

interface Label {
  name: string;
  value: string;
}

/**
 * Reads the catalogue entry at the head of a file; null where there is none: no Citation, and fewer than
 * two of the other labels, since a telegram too can have a Summary.
 */
export function readEntry(lines: readonly Line[]): Entry | null {
  const first = lines.findIndex((line) => fieldOf(labelOf(line)) !== null);
  if (first < 0 || !isHeadOfEntry(lines.slice(0, first))) return null;
  const start = firstLabel(lines, first);
  const entry = readLabels(lines, start);
  const found = [...FIELDS.values()].filter((field) => hasValue(entry.catalogue, field));
  if (new Set(found).size < 2 && !isCitation(entry.catalogue.citation)) return null;
  return { ...entry, ...headOf(lines.slice(0, start), entry.catalogue) };
}

/** Above the labels stand a date and a title, no prose. */
function isHeadOfEntry(lines: readonly Line[]): boolean {
  const words = lines.filter((line) => line.text !== "").map((line) => line.text);
  return (
    words.length <= 10 &&
    words.every((text) => text.length <= 400 && !/[.!?] \p{Lu}.*[.!?]$/u.test(text))
  );
}

/** A citation of a document has a year or an address; a sentence about citations need not. */
function isCitation(value: string | null): boolean {
  return value !== null && /\d{4}|https?:/.test(value);
}

/** Labels of less weight (`Subjects:`) may stand before the first certain one. */
function firstLabel(lines: readonly Line[], certain: number): number {
  const other = lines.slice(0, certain).findIndex((line) => {
    const label = labelOf(line);
    return label !== null && OTHER_LABELS.test(label.name);
  });
  return other >= 0 ? other : certain;
}

/** A line's label and what follows it there; null where it has none. */
function labelOf(line: Line): Label | null {
  const match = /^\**([\p{L}][\p{L} ]{1,30}?)\**\s*[:：]\**\s*(.*)$/u.exec(line.text);
  if (match) return { name: match[1]!.trim(), value: match[2]!.replace(/\*+$/, "") };
  const bare = (line.bold || line.heading) && FIELDS.has(line.text.toLowerCase());
  return bare ? { name: line.text, value: "" } : null;
}

function fieldOf(label: Label | null): CatalogueField | null {
  return label === null ? null : (FIELDS.get(label.name.toLowerCase()) ?? null);
}

function hasValue(catalogue: Catalogue, field: CatalogueField): boolean {
  const value = catalogue[field];
  return value !== null && value.length > 0;
}

function readLabels(lines: readonly Line[], start: number): Omit<Entry, "title"> {
  const catalogue: Catalogue = { ...emptyCatalogue, contents: [], others: [] };
  const seen = new Set<string>();
  let at = start;
  for (let label = labelAt(lines, at, seen); label; label = labelAt(lines, at, seen)) {
    seen.add(label.name.toLowerCase());
    at = readValue(lines, skipBlank(lines, at) + 1, label, catalogue, seen);
  }
  return { catalogue, archiveId: archiveIdOf(catalogue), body: lines.slice(at) };
}

/** The label on the next line that has words, if it can still be the catalogue's. */
function labelAt(lines: readonly Line[], from: number, seen: ReadonlySet<string>): Label | null {
  const line = lines[skipBlank(lines, from)];
  const label = line ? labelOf(line) : null;
  if (label === null || seen.has(label.name.toLowerCase())) return null;
  if (fieldOf(label) !== null) return label;
  if (OTHER_LABELS.test(label.name) && !seen.has("contents")) return label;
  const followed = lines.slice(from, from + 12).some((next) => {
    const field = labelOf(next);
    return fieldOf(field) !== null && !seen.has(field!.name.toLowerCase());
  });
  return followed ? label : null;
}

/** Reads one value into the catalogue and says at which line to go on. */
function readValue(
  lines: readonly Line[],
  from: number,
  label: Label,
  catalogue: Catalogue,
  seen: ReadonlySet<string>,
): number {
  const field = fieldOf(label);
  if (field === "contents") return readContents(lines, from, label, catalogue);
  const stop = valueStop(lines, from, label, seen);
  const value = wordsOf([label.value, ...lines.slice(from, stop).map((line) => line.text)]);
  if (value === "") return stop;
  if (field === null) catalogue.others.push({ label: label.name, value });
  else catalogue[field] = value;
  return stop;
}

/** Where a label's value ends: after a paragraph, or later where another label proves that it goes on. */
function valueStop(
  lines: readonly Line[],
  from: number,
  label: Label,
  seen: ReadonlySet<string>,
): number {
  let stop =
    label.value === "" ? paragraphStop(lines, from, seen) : sameParagraph(lines, from, seen);
  while (isAddressOfDocument(lines[skipBlank(lines, stop)])) {
    stop = paragraphStop(lines, stop, seen);
  }
  if (seen.has("contents") || labelAt(lines, stop, seen)) return stop;
  const next = nextField(lines, stop, seen);
  return next ?? stop;
}

/** The next certain label, if no more than a few paragraphs lie before it. */
function nextField(lines: readonly Line[], from: number, seen: ReadonlySet<string>): number | null {
  let at = from;
  for (let paragraphs = 0; paragraphs < 4; paragraphs++) {
    const label = lines[skipBlank(lines, at)] ? labelOf(lines[skipBlank(lines, at)]!) : null;
    const alone = label !== null && label.value === "" && fieldOf(label) !== null;
    if (alone && !seen.has(label.name.toLowerCase())) return skipBlank(lines, at);
    at = paragraphStop(lines, at, seen);
  }
  return null;
}

function paragraphStop(lines: readonly Line[], from: number, seen: ReadonlySet<string>): number {
  const start = skipBlank(lines, from);
  if (labelAt(lines, start, seen)) return start;
  return sameParagraph(lines, start, seen);
}

function sameParagraph(lines: readonly Line[], from: number, seen: ReadonlySet<string>): number {
  let at = from;
  while (at < lines.length && lines[at]!.text !== "") {
    const label = labelOf(lines[at]!);
    if (at > from && fieldOf(label) !== null && !seen.has(label!.name.toLowerCase())) break;
    at++;
  }
  return at;
}

function readContents(
  lines: readonly Line[],
  from: number,
  label: Label,
  catalogue: Catalogue,
): number {
  if (label.value !== "") catalogue.contents.push(label.value);
  let stop = from;
  for (let at = skipBlank(lines, from); at < lines.length; at = skipBlank(lines, stop)) {
    const { text } = lines[at]!;
    if (!CONTENT.test(text) || text.length > 60) break;
    catalogue.contents.push(text);
    stop = at + 1;
  }
  return stop;
}

/** The date and the title above the labels. */
function headOf(
  lines: readonly Line[],
  catalogue: Catalogue,
): { catalogue: Catalogue; title: string | null } {
  const date = lines.find((line) => isDate(line.text))?.text ?? otherValue(catalogue, "date");
  const title = wordsOf(lines.filter((line) => !isDate(line.text)).map((line) => line.text));
  return {
    catalogue: { ...catalogue, date },
    title: title === "" ? otherValue(catalogue, "title") : title,
  };
}

function otherValue(catalogue: Catalogue, label: string): string | null {
  return catalogue.others.find((other) => other.label.toLowerCase() === label)?.value ?? null;
}

/** The last part of the document's address on the web, as far as it is safe as a name. */
function archiveIdOf(catalogue: Catalogue): string | null {
  const values = [catalogue.citation ?? "", ...catalogue.others.map((other) => other.value)];
  const addresses = values.flatMap((value) => value.match(/https?:\/\/[^\s<>"'）)\]]+/giu) ?? []);
  for (const address of addresses) {
    const bare = address.replace(/[.,;:]+$/, "").replace(/\/+$/, "");
    const match =
      /\/documents?\/([A-Za-z0-9][A-Za-z0-9._-]*)\/?(?:[?#]|$)/i.exec(bare) ??
      /[/=]([0-9]+)$/.exec(bare.replace(/#.*/, ""));
    if (match) return match[1]!;
  }
  return null;
}

function isAddressOfDocument(line: Line | undefined): boolean {
  return line !== undefined && /^<?https?:\/\/\S+>?$/i.test(line.text);
}

function skipBlank(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.text === "") at++;
  return at;
}

function wordsOf(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
