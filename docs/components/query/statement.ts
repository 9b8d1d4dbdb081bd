/** What can be said of a statement and its errors without running it. */

/** A value that a query can be given. It is bound, and never becomes part of the SQL. */
export type Parameter = string | number | bigint | boolean | Date | null | undefined;

/** A template's SQL with `?` for each value; a list becomes `(?, ?)`, an empty one `(null)`. */
export function parameterised(
  strings: readonly string[],
  values: readonly (Parameter | readonly Parameter[])[],
): { text: string; parameters: Parameter[] } {
  const parameters: Parameter[] = [];
  const marks = values.map((value) => {
    if (!isList(value)) return (parameters.push(value), "?");
    parameters.push(...value);
    return value.length ? `(${value.map(() => "?").join(", ")})` : "(null)";
  });
  return { text: strings.map((part, i) => part + (marks[i] ?? "")).join(""), parameters };
}

function isList(value: Parameter | readonly Parameter[]): value is readonly Parameter[] {
  return Array.isArray(value);
}

// Quoted texts and names, comments and dollar quotes hold no marks; what is left of `?` and `$1` does.
const MARKS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|\?\d*|\$\w+/g;

/** A statement with NULL for its parameters, for the parser that lists its tables takes none. */
export function withoutParameters(text: string): string {
  return text.replace(MARKS, (match) => (/^(\?\d*|\$\w+)$/.test(match) ? "null" : match));
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
