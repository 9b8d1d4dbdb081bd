/** What can be said of a statement and its errors without running it. */

/** A value that a query can be given. It is bound, and never becomes part of the SQL. */
export type Parameter = string | number | bigint | boolean | Date | null | undefined;

/** Columns of one row, each with its value. */
export type RowValues = Readonly<Record<string, string | number | boolean | null>>;

/** The mark of a part: where code changes while a site is built, this module may be there twice. */
const IS_PART = Symbol.for("crossings: part of a statement");

/** A piece of SQL that several queries begin with, `name as (…)`, with the values that it binds. */
export class SqlPart {
  readonly [IS_PART] = true;

  constructor(
    readonly text: string,
    readonly parameters: readonly Parameter[],
  ) {}

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && IS_PART in value;
  }
}

/**
 * In a query's `${…}`, says that there is nothing to ask: the query has no rows, and is not run. It stands in the place
 * of any value, so its type is none.
 */
export const NOTHING_ASKED = Symbol.for("crossings: nothing asked") as unknown as never;

/** A statement and what is bound in it. */
export interface Statement {
  text: string;
  parameters: readonly Parameter[];
}

const ANSWERS = Symbol.for("crossings: the statement that rows answer");

/** Says what rows answer, so that another query can ask of them; null where nothing was asked. Returns the rows. */
export function asResult<Rows extends object>(rows: Rows, statement: Statement | null): Rows {
  return Object.defineProperty(rows, ANSWERS, { value: statement, configurable: true });
}

/** The rows of a query, as it answered. */
export type ResultRows = readonly object[];

/** What may stand in a query's `${…}`. */
export type SqlValue = Parameter | readonly Parameter[] | RowValues | SqlPart | ResultRows;

/** Whether one of these says that there is nothing to ask, or answers a query that asked nothing. */
export function asksNothing(values: readonly unknown[]): boolean {
  return values.some((value) => value === NOTHING_ASKED || answered(value) === null);
}

/** The statement that rows answer, null where it asked nothing; undefined for what is no answer. */
function answered(value: unknown): Statement | null | undefined {
  if (!Array.isArray(value)) return undefined;
  return Reflect.get(value, ANSWERS) as Statement | null | undefined;
}

/**
 * A template's SQL with `?` for each value. A list becomes `(?, ?)`, an empty one `(null)`; an object is a table of
 * one row, `(select ?::varchar as "kind")`; a part is put in as it is; the rows of another query are its statement in
 * brackets. Throws TypeError for rows that code has made, which no statement stands for.
 */
export function parameterised(
  strings: readonly string[],
  values: readonly SqlValue[],
): { text: string; parameters: Parameter[] } {
  const parameters: Parameter[] = [];
  const marks = values.map((value) => {
    if (value instanceof SqlPart) return (parameters.push(...value.parameters), value.text.trim());
    if (isRow(value)) return (parameters.push(...Object.values(value)), rowText(value));
    if (isResult(value)) return resultText(value, parameters);
    if (!isList(value)) return (parameters.push(value), "?");
    parameters.push(...value);
    return value.length ? `(${value.map(() => "?").join(", ")})` : "(null)";
  });
  return { text: strings.map((part, i) => part + (marks[i] ?? "")).join(""), parameters };
}

/** Rows, not values: objects other than days, or none at all of a query. */
function isResult(value: unknown): value is ResultRows {
  if (!Array.isArray(value)) return false;
  const [first] = value as readonly unknown[];
  const isObject = typeof first === "object" && first !== null && !(first instanceof Date);
  return isObject || answered(value) !== undefined;
}

function resultText(rows: ResultRows, parameters: Parameter[]): string {
  const statement = answered(rows);
  if (!statement)
    throw new TypeError(
      "rows that code has made are no table; a query can ask of another's own rows",
    );
  const text = withMarks(statement.text, (parameter) => {
    parameters.push(statement.parameters[parameter]);
    return "?";
  });
  if (text === null)
    throw new TypeError("a query whose parameters have names is no table of another");
  // A comment may end it.
  return `(${text.replace(/[;\s]+$/, "")}\n)`;
}

function isList(value: unknown): value is readonly Parameter[] {
  return Array.isArray(value);
}

function isRow(value: unknown): value is RowValues {
  return typeof value === "object" && value !== null && value.constructor === Object;
}

// A mark by itself has no type, and a column needs one.
function rowText(row: RowValues): string {
  const columns = Object.entries(row).map(
    ([name, value]) => `?::${typeOf(value)} as "${name.replaceAll('"', '""')}"`,
  );
  return `(select ${columns.join(", ")})`;
}

function typeOf(value: RowValues[string]): string {
  if (typeof value === "number") return "double";
  return typeof value === "boolean" ? "boolean" : "varchar";
}

const PART =
  /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*\w+\s*(?:\([\w\s,]*\)\s*)?as\s+(?:(?:not\s+)?materialized\s*)?\(/i;

/** Whether SQL is no statement but the part of some, `name as (…)`. */
export function isPart(text: string): boolean {
  return PART.test(text);
}

// Quoted texts and names, comments and dollar quotes hold no marks; what is left of `?` and `$1` does.
const MARKS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|\?\d*|\$\w+/g;

/** A statement with NULL for its parameters, for the parser that lists its tables takes none. */
export function withoutParameters(text: string): string {
  return text.replace(MARKS, (match) => (/^(\?\d*|\$\w+)$/.test(match) ? "null" : match));
}

/**
 * A statement with something else in the place of each parameter, which is told by its number from 0; null where one has
 * a name instead of a number.
 */
export function withMarks(text: string, markOf: (parameter: number) => string): string | null {
  const numbers = Array.from(text.matchAll(MARKS), ([match]) => /^[?$](\w*)$/.exec(match)?.[1]);
  if (numbers.some((number) => number !== undefined && /\D/.test(number))) return null;
  let next = 0;
  return text.replace(MARKS, (match) => {
    const number = /^[?$](\w*)$/.exec(match)?.[1];
    if (number === undefined) return match;
    return markOf(number === "" ? next++ : Number(number) - 1);
  });
}

/** The table that DuckDB says it does not have; null where an error says something else. */
export function missingTable(error: unknown): string | null {
  const message = error instanceof Error ? error.message : String(error);
  return /Table with name (\S+) does not exist/.exec(message)?.[1] ?? null;
}

/** A parameter as the engine takes it: through JSON, so dates as text and no big integers. */
export function bound(value: Parameter): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  if (typeof value === "bigint")
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "object")
    throw new TypeError(`not a value that SQL knows: ${JSON.stringify(value)}`);
  return value;
}

const HEADING = /^-- part (\w+)(?: after (\w+))?\n/m;

/**
 * Several parts of one text, each below a line with its name, `-- part NAME`, or `-- part NAME after OTHER` where it
 * begins with that one; null for any other text. They bind nothing by themselves.
 */
export function partsOf(text: string): Record<string, SqlPart> | null {
  if (!HEADING.test(text)) return null;
  const parts: Record<string, SqlPart> = {};
  const [, ...pieces] = text.split(new RegExp(HEADING, "gm"));
  for (let at = 0; at < pieces.length; at += 3) {
    const [name = "", after, own = ""] = pieces.slice(at, at + 3);
    const before = after === undefined ? [] : [parts[after]?.text ?? ""];
    parts[name] = new SqlPart([...before, own.trim()].join(",\n"), []);
  }
  return parts;
}
