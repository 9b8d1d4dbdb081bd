/** The SQL cells of a page: what stands in them, on which line, and with which values they are first run. */
import { transpileTag } from "@observablehq/framework/dist/tag.js";
import matter from "gray-matter";
import { type Parameter, parameterised } from "../../docs/components/query/statement.js";
import { InputError } from "../document.js";
import { isRun, pageParts } from "./cells/page-parts.js";

/** A SQL cell as it is run when the page opens. */
export interface SqlCell {
  /** Line of the page on which its first line of SQL stands, from 1. */
  line: number;
  /** The name of its result; empty where it has none. */
  id: string;
  /** The SQL, with `?` for each value. */
  text: string;
  parameters: readonly Parameter[];
}

type Value = Parameter | readonly Parameter[];

/**
 * The cells of a page that run, in order. A `${value}` is worth what the page's front matter says of it:
 *
 *     parameters:
 *       language: en
 *       asked: { place: "", from: "" }
 *
 * Throws InputError, `page:line: …`, for a value that has no default.
 */
export function sqlCells(source: string, page: string): SqlCell[] {
  const defaults = parametersOf(source, page);
  return pageParts(source)
    .fences.filter(({ tag, attributes }) => tag === "sql" && isRun(attributes))
    .map(({ line, attributes, content }) => ({
      line,
      id: attributes["id"] ?? "",
      ...statementOf(content, defaults, [page, line]),
    }));
}

function parametersOf(source: string, page: string): Record<string, unknown> {
  // With options of any kind gray-matter keeps no copy of what it has read.
  const { parameters } = matter(source, {}).data as { parameters?: unknown };
  if (parameters === undefined || parameters === null) return {};
  if (typeof parameters !== "object" || Array.isArray(parameters))
    throw new InputError(page, 1, "parameters are no list of names", JSON.stringify(parameters));
  return parameters as Record<string, unknown>;
}

/** Has the cell make its statement as it will in the browser, from the values of the front matter. */
function statementOf(
  content: string,
  defaults: Record<string, unknown>,
  [page, line]: [page: string, line: number],
): ReturnType<typeof parameterised> {
  const names = Object.keys(defaults);
  const tag = (strings: readonly string[], ...values: Value[]) => {
    const unknown = values.findIndex((value) => value === undefined);
    if (unknown >= 0) throw new Error(`value ${unknown + 1} is not in it`);
    return parameterised(strings, values);
  };
  try {
    // The page's own code, which its author runs in the browser as well.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const make = new Function("sql", ...names, `return ${transpileTag(content, "sql", true)}`) as (
      sql: typeof tag,
      ...values: unknown[]
    ) => ReturnType<typeof parameterised>;
    return make(tag, ...Object.values(defaults));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(
      page,
      line,
      "a value has no default in the front matter's parameters",
      why,
    );
  }
}
