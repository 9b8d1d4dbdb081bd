/** Which documents a reader asks for, and in what order; and how an address says so. */
import type { Row } from "../../loaders/schema.js";

export interface ListedDocument extends Pick<
  Row<"documents">,
  "id" | "title" | "kind" | "date" | "edtf" | "archive" | "number"
> {
  /** Codes of the languages that it is here in, the original's first. */
  languages: string[];
  /** Words of all its texts. */
  words: number;
  findings: number;
}

export const ORDERS = [
  "date",
  "title",
  "kind",
  "languages",
  "words",
  "archive",
  "findings",
] as const;
export type Order = (typeof ORDERS)[number];

/** What is asked for; an empty text asks for nothing in particular. */
export interface DocumentFilter {
  from: string;
  to: string;
  kind: string;
  language: string;
  archive: string;
  /** Words of the title, the number or the id: all of them must be there, in any order. */
  words: string;
  sort: Order;
  /** Descending. */
  down: boolean;
}

export const noFilter: DocumentFilter = {
  from: "",
  to: "",
  kind: "",
  language: "",
  archive: "",
  words: "",
  sort: "date",
  down: false,
};

/** Value of the menus for documents that have no kind or archive. */
export const NOT_STATED = "-";

/** The documents that fit, in the order asked for. Undated ones fit only where no year is asked. */
export function filteredDocuments(
  documents: readonly ListedDocument[],
  filter: DocumentFilter,
): ListedDocument[] {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  const fits = (document: ListedDocument) =>
    fitsYears(document.date, filter) &&
    fitsValue(document.kind, filter.kind) &&
    fitsValue(document.archive, filter.archive) &&
    (filter.language === "" || document.languages.includes(filter.language)) &&
    words.every((word) =>
      folded(`${document.title} ${document.number ?? ""} ${document.id}`).includes(word),
    );
  return documents.filter(fits).sort(comparison(filter));
}

function fitsYears(date: string | null, { from, to }: DocumentFilter): boolean {
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  if (Number.isNaN(first) && Number.isNaN(last)) return true;
  if (date === null) return false;
  const year = Number(date.slice(0, 4));
  return !(year < first) && !(year > last);
}

function fitsValue(value: string | null, asked: string): boolean {
  return asked === "" || (asked === NOT_STATED ? value === null : value === asked);
}

/** Case and accents folded, as a reader types. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function comparison({ sort, down }: DocumentFilter) {
  const sign = down ? -1 : 1;
  return (a: ListedDocument, b: ListedDocument) =>
    compared(valueOf(a, sort), valueOf(b, sort), sign) ||
    compared(a.date, b.date, 1) ||
    compared(a.id, b.id, 1);
}

function valueOf(document: ListedDocument, sort: Order): string | number | null {
  if (sort === "languages") return document.languages.join(" ");
  const value = document[sort];
  return typeof value === "string" && sort !== "date" ? folded(value) : value;
}

// What is not known comes last in either direction.
function compared(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}

/** A filter from an address's query, `kind=letter&from=1952`; what it does not know it leaves out. */
export function filterFrom(query: string): DocumentFilter {
  const asked = new URLSearchParams(query);
  const text = (name: string) => asked.get(name) ?? "";
  const [, minus, sort] = /^(-?)(\w+)$/.exec(text("sort")) ?? [];
  return {
    from: text("from"),
    to: text("to"),
    kind: text("kind"),
    language: text("language"),
    archive: text("archive"),
    words: text("words"),
    sort: ORDERS.find((order) => order === sort) ?? noFilter.sort,
    down: minus === "-" && ORDERS.some((order) => order === sort),
  };
}

/** The query of an address that says what is asked for; empty where nothing is. */
export function queryOf({ sort, down, ...values }: DocumentFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== "") query.set(name, value);
  if (sort !== noFilter.sort || down) query.set("sort", `${down ? "-" : ""}${sort}`);
  return query.toString();
}
