/**
 * What a page shows, kept in its address: so it can be cited, sent and gone back to. A value in the
 * address that a field does not know (anyone can write an address) counts as its default.
 */

/** One thing that the address can say. */
export interface Field<Value> {
  /** What holds where the address says nothing, or nothing sensible. */
  readonly fallback: Value;
  /** The value that a text stands for; undefined for nonsense. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

/** Any text up to a length. */
export function textField(fallback = "", longest = 200): Field<string> {
  return { fallback, parse: (text) => (text.length <= longest ? text : undefined), format: String };
}

/** One of a closed list. */
export function choiceField<const Value extends string>(
  choices: readonly Value[],
  fallback: Value,
): Field<Value> {
  return { fallback, parse: (text) => choices.find((choice) => choice === text), format: String };
}

/** Some of a closed list, in the list's order; what is not of the list is dropped. */
export function choicesField<const Value extends string>(
  choices: readonly Value[],
  fallback: readonly Value[] = [],
): Field<readonly Value[]> {
  return {
    fallback,
    parse(text) {
      const named = text.split("~");
      const known = choices.filter((choice) => named.includes(choice));
      return known.length || text === "" ? known : undefined;
    },
    format: (values) => choices.filter((choice) => values.includes(choice)).join("~"),
  };
}

/** A whole number within bounds. */
export function integerField(
  fallback: number,
  { least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER } = {},
): Field<number> {
  const inBounds = (value: number) => value >= least && value <= most;
  return {
    fallback,
    parse: (text) =>
      /^-?\d{1,15}$/.test(text) && inBounds(Number(text)) ? Number(text) : undefined,
    format: String,
  };
}

/** Yes or no. */
export function flagField(fallback = false): Field<boolean> {
  return {
    fallback,
    parse: (text) => (text === "1" ? true : text === "0" ? false : undefined),
    format: (value) => (value ? "1" : "0"),
  };
}

type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> };

/** What an address's query says, each field's default where it says nothing sensible. */
export function readState<Values>(fields: Fields<Values>, search: string): Values {
  const query = new URLSearchParams(search);
  const names = Object.keys(fields) as (keyof Values & string)[];
  const entries = names.map((name) => {
    const text = query.get(name);
    const value = text === null ? undefined : fields[name].parse(text);
    return [name, value === undefined ? fields[name].fallback : value];
  });
  return Object.fromEntries(entries) as Values;
}

/** The query that says these values; defaults are left out, other parameters are kept as they are. */
export function writeState<Values>(
  fields: Fields<Values>,
  values: NoInfer<Values>,
  search: string,
): string {
  const query = new URLSearchParams(search);
  for (const name of Object.keys(fields) as (keyof Values & string)[]) {
    const text = fields[name].format(values[name]);
    if (text === fields[name].format(fields[name].fallback)) query.delete(name);
    else query.set(name, text);
  }
  // A tilde needs no escape (RFC 3986), whatever forms make of it.
  const written = query.toString().replaceAll("%7E", "~");
  return written && `?${written}`;
}
