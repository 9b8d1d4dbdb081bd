/** What the workbench keeps in its address: the query and its parameters. */
import { type Field, textField } from "../address/state.js";
import type { Parameter } from "../query/statement.js";

export interface WorkbenchState {
  /** The query; empty for none. */
  sql: string;
  /** Its parameters, as a JSON list; empty for none. */
  p: string;
}

/** Longest query that an address carries. */
const LONGEST = 50_000;

export const workbenchFields: { readonly [Name in keyof WorkbenchState]: Field<string> } = {
  sql: textField("", LONGEST),
  p: textField("", LONGEST),
};

/** The values of a list in JSON; none for an empty text. Throws on what is no list of values that SQL knows. */
export function parametersOf(text: string): Parameter[] {
  if (text.trim() === "") return [];
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    throw new Error(`parameters are no JSON: ${text}`);
  }
  if (!Array.isArray(values)) throw new Error(`parameters are no list: ${text}`);
  return values.map((value: unknown) => {
    if (value === null || ["string", "number", "boolean"].includes(typeof value))
      return value as Parameter;
    throw new Error(`parameter is no text, number, yes or no: ${JSON.stringify(value)}`);
  });
}
