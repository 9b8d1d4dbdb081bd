/** A reader's own file as a table beside the corpus's: CSV, parsed here, with types that its values bear out. Pure. */
import { dsvFormat } from "npm:d3-dsv";
import {
  type Column,
  type DataType,
  bool,
  columnFromArray,
  dateDay,
  float64,
  tableFromColumns,
  tableToIPC,
  utf8,
} from "@uwdata/flechette";

/** Largest file that is taken, in bytes; a browser's tab would not bear much more. */
export const MOST_BYTES = 200_000_000;

/** A name that SQL takes without quotation marks, from a file's; never one that is taken. */
export function tableNameOf(file: string, taken: readonly string[]): string {
  const bare = file
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "");
  const plain = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
  const name = /^[a-z]/.test(plain) ? plain : `table_${plain}`.replace(/_$/, "");
  const isTaken = (wanted: string) => taken.some((other) => other.toLowerCase() === wanted);
  if (!isTaken(name)) return name;
  for (let n = 2; ; ++n) if (!isTaken(`${name}_${n}`)) return `${name}_${n}`;
}

/**
 * CSV as an Arrow stream. The first line names the columns; a column is whole or decimal numbers, days
 * or yes and no only where every value of it is, and text where it is an `id`; an empty field is NULL. Throws on what is no table.
 */
export function arrowFromCsv(text: string): Uint8Array {
  const plain = text.replace(/^\ufeff/, "");
  const [head, ...rows] = dsvFormat(separatorOf(plain))
    .parseRows(plain)
    .filter((row) => row.length > 1 || row[0] !== "");
  if (!head) throw new Error("the file is empty");
  const uneven = rows.findIndex(({ length }) => length !== head.length);
  if (uneven >= 0)
    throw new Error(
      `record ${uneven + 2} has ${rows[uneven]?.length ?? 0} fields, and the head has ${head.length}`,
    );
  const columns = columnNames(head).map((name, at): [string, Column<unknown>] => {
    const fields = rows.map((row) => row[at] ?? "");
    const { type, read } = IDENTIFIER.test(name) ? TEXT : columnOf(fields);
    const values = fields.map((field) => (field === "" ? null : read(field)));
    return [name, columnFromArray(values, type)];
  });
  const stream = tableToIPC(tableFromColumns(columns), { format: "stream" });
  if (!stream) throw new Error("no table could be made of the file");
  return stream;
}

/** What parts the fields: a comma, but where the first line has none, the semicolon or tab that spreadsheets write. */
function separatorOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  return [",", ";", "\t"].find((sign) => head.includes(sign)) ?? ",";
}

/** Columns that name something are text, as in the tables of the corpus, even where all names are numbers. */
const IDENTIFIER = /^id$|_id$/i;

function columnNames(head: readonly string[]): string[] {
  const names: string[] = [];
  for (const [at, field] of head.entries()) {
    const name = field.trim() || `column_${at + 1}`;
    const same = names.filter((other) => other.toLowerCase() === name.toLowerCase()).length;
    names.push(same === 0 ? name : `${name}_${at + 1}`);
  }
  return names;
}

interface Reading {
  type: DataType;
  fits: (text: string) => boolean;
  read: (text: string) => unknown;
}

const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d+)?(e[+-]?\d{1,3})?$/i;

/** From the narrowest on. A number with a zero before it is a sign (`007`), and stays as it is. */
const READINGS: readonly Reading[] = [
  { type: bool(), fits: (text) => /^(true|false)$/i.test(text), read: (text) => /^t/i.test(text) },
  { type: float64(), fits: (text) => NUMBER.test(text), read: Number },
  {
    type: dateDay(),
    fits: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isoDay(milliseconds(text)) === text,
    read: milliseconds,
  },
];
const TEXT: Reading = { type: utf8(), fits: () => true, read: String };

function milliseconds(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** No day (a thirtieth of February) is no day of another month. */
function isoDay(time: number): string {
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

function columnOf(values: readonly string[]): Reading {
  const said = values.filter((value) => value !== "");
  if (said.length === 0) return TEXT;
  return READINGS.find(({ fits }) => said.every((value) => fits(value))) ?? TEXT;
}
