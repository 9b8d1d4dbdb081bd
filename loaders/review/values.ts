/** What a reviewer sets in a row, checked against its column, the authority files and the row's other values. */
import { type Column, tableOf } from "../schema.js";
import { edtfBounds } from "./edtf.js";
import { NAMES, NOTHING, REVIEW_FILES, type Subject } from "./columns.js";

/** Values by column; null takes one away. */
export type Values = Record<string, string | number | null>;

/** What the authority files know: the type of each entity by its id. */
export type KnownEntities = ReadonlyMap<string, string>;

/** Says what is wrong with a value, and does not come back. */
export type Refuse = (what: string, value: string) => never;

/** The value of a cell that is not empty. */
export function valueOf(
  subject: Subject,
  column: string,
  cell: string,
  known: KnownEntities | undefined,
  refuse: Refuse,
): string | number | null {
  const is = tableOf(REVIEW_FILES[subject].table).columns[column];
  if (is === undefined) return refuse("unknown column", column);
  if (cell === NOTHING)
    return is.nullable ? null : refuse(`${column} cannot be without a value`, cell);
  if (known && Object.hasOwn(NAMES, column)) refuseUnknown(column, cell, known, refuse);
  // A passage is named by its first words, or by its place among those of now.
  if (column === "counterpart" && !/^\d/.test(cell)) return cell.normalize("NFC");
  return typed(column, is, cell, refuse);
}

function typed(column: string, is: Column, cell: string, refuse: Refuse): string | number {
  if (is.values && !is.values.includes(cell))
    refuse(`${column} is not one of ${is.values.join(", ")}`, cell);
  if (is.type === "date" && !isDay(cell)) refuse(`${column} is not a date (YYYY-MM-DD)`, cell);
  if (column === "edtf" && edtfBounds(cell) === null) refuse("edtf is not a date in EDTF", cell);
  if (column === "url" && !isAddress(cell)) refuse("url is no address of the web", cell);
  if (is.type !== "real" && is.type !== "integer") return cell;
  const digits = is.type === "integer" ? /^\d{1,9}$/ : /^\d+(?:\.\d+)?$/;
  if (!digits.test(cell)) refuse(`${column} is not a number`, cell.slice(0, 40));
  const number = Number(cell);
  if (!Number.isFinite(number) || (column === "per_days" && number === 0))
    refuse(`${column} is not a number that can be`, cell.slice(0, 40));
  return number;
}

function isAddress(cell: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(cell) && URL.canParse(cell);
}

/** Whether a date is one of the calendar. */
function isDay(cell: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? Date.parse(`${cell}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
}

function refuseUnknown(column: string, id: string, known: KnownEntities, refuse: Refuse): void {
  const type = known.get(id);
  if (type === undefined) return refuse(`${column} is an id that no authority file has`, id);
  const types = NAMES[column];
  if (types && !types.includes(type)) refuse(`${column} is no place`, `${id}, a ${type}`);
}

/** Pairs of columns of which the first is never above the second. */
const ORDERED = [
  ["low", "high"],
  ["period_start", "period_end"],
  ["date", "date_end"],
] as const;

/** Refuses bounds that are the wrong way round, in what is set or in the row as it becomes. */
export function refuseDisorder(values: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const [first, second] of ORDERED) {
    const [one, other] = [values[first] ?? null, values[second] ?? null];
    if (isBound(one) && isBound(other) && one > other)
      refuse(`${first} is above ${second}`, `${one} > ${other}`);
  }
}

/** Refuses a date in EDTF and days beside it that it cannot be. */
export function refuseContradiction(values: Values, refuse: Refuse): void {
  const { edtf, date, date_end = date } = values;
  if (typeof edtf !== "string" || typeof date !== "string" || typeof date_end !== "string") return;
  const { start, end } = edtfBounds(edtf) ?? {};
  if ((start && start > date_end) || (end && end < date))
    refuse("date is not what edtf says", `${date}, ${edtf}`);
}

/** The days that an EDTF says, where a reviewer sets it alone. */
export function withDays(values: Values): Values {
  const { edtf } = values;
  if (typeof edtf !== "string" || "date" in values) return values;
  const { start = null, end = null } = edtfBounds(edtf) ?? {};
  return { date: start, date_end: end, ...values };
}

const isBound = (value: unknown) => typeof value === "string" || typeof value === "number";

/**
 * What follows from what is set: a day that ends where it begins and its EDTF, the type of a named entity, and that
 * a place, a time or a speaker whom a reviewer gives is said, unless the review says what it stands on. `row` is what
 * was extracted.
 */
export function withConsequences(
  subject: Subject,
  values: Values,
  known: KnownEntities | undefined,
  row: Readonly<Record<string, unknown>> = {},
): Values {
  if (subject === "claims") return withBases(values);
  const whole = withInterval(values, row);
  const id = values["entity_id"];
  const type = typeof id === "string" ? known?.get(id) : undefined;
  return subject === "mentions" && type !== undefined ? { ...whole, type } : whole;
}

function withInterval(values: Values, row: Readonly<Record<string, unknown>>): Values {
  if (!("date" in values)) return withoutDate(values, row);
  const { date } = values;
  if (date === null) return { date_end: null, edtf: null, ...values };
  const { date_end = date } = values;
  return { ...values, date_end, edtf: values["edtf"] ?? edtfOf(date, date_end) };
}

/** The EDTF that follows where only the last day is set. */
function withoutDate(values: Values, row: Readonly<Record<string, unknown>>): Values {
  const [{ date_end }, { date }] = [values, row];
  if ("edtf" in values || typeof date !== "string" || typeof date_end !== "string") return values;
  return { ...values, edtf: edtfOf(date, date_end) };
}

function edtfOf(date: string | number, date_end: string | number | null): string {
  if (date_end === null) return `${date}/..`;
  return date_end === date ? String(date) : `${date}/${date_end}`;
}

const BASES: Readonly<Record<string, string>> = {
  from_place: "from_basis",
  to_place: "to_basis",
  period_start: "period_basis",
  period_end: "period_basis",
  asserted_by: "asserted_basis",
};

function withBases(values: Values): Values {
  const whole = { ...values };
  for (const [column, basis] of Object.entries(BASES)) {
    if (!(column in values) || basis in values) continue;
    if (values[column] !== null) whole[basis] = "said";
    else if (basis !== "period_basis") whole[basis] = null;
  }
  return whole;
}
