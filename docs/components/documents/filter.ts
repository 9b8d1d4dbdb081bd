/** Which documents a reader asks for, and in what order; and how an address says so. */
import type { Row } from "../../../loaders/schema.js";
import { choiceField, textField } from "../address/state.js";

export interface ListedDocument extends Pick<
  Row<"documents">,
  "id" | "title" | "kind" | "date" | "edtf" | "archive" | "number"
> {
  /** Codes of the languages that it is here in, the original's first. */
  languages: string[];
  /** Words of its text in the first of them: words of different languages cannot be added. */
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
export type Sort = Order | `-${Order}`;

/** What is asked for; an empty text asks for nothing in particular. */
export interface DocumentFilter {
  from: string;
  to: string;
  kind: string;
  language: string;
  archive: string;
  /** Words of the title, the number or the id: all of them must be there, in any order. */
  words: string;
  /** Column to sort by; with a minus, the highest first. */
  sort: Sort;
}

/** The filter as the fields of an address: `?kind=letter&from=1952&sort=-words`. */
export const filterFields = {
  from: textField("", 4),
  to: textField("", 4),
  kind: textField(),
  language: textField(),
  archive: textField(),
  words: textField(),
  sort: choiceField<Sort>([...ORDERS, ...ORDERS.map((order): Sort => `-${order}`)], "date"),
};

/** Asks for nothing in particular. */
export const noFilter: DocumentFilter = {
  from: "",
  to: "",
  kind: "",
  language: "",
  archive: "",
  words: "",
  sort: "date",
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
    words.every((word) => searchText(document).includes(word));
  return sorted(documents.filter(fits), filter);
}

const searchTexts = new WeakMap<ListedDocument, string>();

/** What words are looked for in, folded once for each document: a reader types letter by letter. */
function searchText(document: ListedDocument): string {
  const known = searchTexts.get(document);
  if (known !== undefined) return known;
  const text = folded(`${document.title} ${document.number ?? ""} ${document.id}`);
  searchTexts.set(document, text);
  return text;
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

/** Column and direction of a sort. */
export function sortOf(sort: Sort): { order: Order; down: boolean } {
  const order = ORDERS.find((name) => sort === name || sort === `-${name}`)!;
  return { order, down: sort !== order };
}

function sorted(documents: readonly ListedDocument[], filter: DocumentFilter): ListedDocument[] {
  const { order, down } = sortOf(filter.sort);
  const sign = down ? -1 : 1;
  return documents
    .map((document) => ({ document, key: valueOf(document, order) }))
    .sort(
      (a, b) =>
        compared(a.key, b.key, sign) ||
        compared(a.document.date, b.document.date, 1) ||
        compared(a.document.id, b.document.id, 1),
    )
    .map(({ document }) => document);
}

function valueOf(document: ListedDocument, order: Order): string | number | null {
  if (order === "languages") return document.languages.join(" ");
  const value = document[order];
  return typeof value === "string" && order !== "date" ? folded(value) : value;
}

// What is not known comes last in either direction.
function compared(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
