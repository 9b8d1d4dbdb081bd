/** The SQL cells of a page: what stands in them, on which line, and with which values they are first run. */
import { transpileTag } from "@observablehq/framework/dist/tag.js";
import matter from "gray-matter";
import {
  type Parameter,
  SqlPart,
  type SqlValue,
  asResult,
  asksNothing,
  isPart,
  parameterised,
  partsOf,
} from "../../docs/components/query/statement.js";
import { InputError } from "../document.js";
import { type Fence, isRun, pageParts } from "./cells/page-parts.js";

/** A SQL cell as it is run when the page opens. */
export interface SqlCell {
  /** Line of the page on which its first line of SQL stands, from 1; of a cell that names a file, the cell's own. */
  line: number;
  /** The name of its result; empty where it has none. */
  id: string;
  /** The SQL, with `?` for each value. */
  text: string;
  parameters: readonly Parameter[];
  /** The file that the SQL stands in, by its path from the site's root, where it is not the page. */
  file?: string;
}

type Statement = ReturnType<typeof parameterised>;

/** Values that cells of a page name. A function makes one of the others when it is first asked for. */
export type PageValues = Readonly<Record<string, unknown>>;
export type MadeValues = Readonly<Record<string, (values: PageValues) => unknown>>;

/**
 * The cells of a page that run, in order. A `${value}` is worth what the page's front matter says of it:
 *
 *     parameters:
 *       language: en
 *       asked: { place: "", from: "" }
 *
 * or what `values` say. Throws InputError, `page:line: …`, for a value that has no default.
 */
export function sqlCells(source: string, page: string, values: PageValues = {}): SqlCell[] {
  const cells = new PageCells(source, page, { values });
  return cells.fences.flatMap((fence) => cells.cellOf(fence) ?? []);
}

/** The SQL cells of a page, one after the other, as their values become known. */
export class PageCells {
  /** The cells, in order. */
  readonly fences: readonly Fence[];
  private readonly known: Map<string, unknown>;
  private readonly values: PageValues;

  /** `made` are values that the page's own code makes of its results; `root` is where files of SQL are looked for. */
  constructor(
    source: string,
    private readonly page: string,
    {
      values = {},
      made = {},
      root,
    }: { values?: PageValues; made?: MadeValues; root?: string } = {},
  ) {
    this.fences = pageParts(source, root).fences.filter(
      ({ tag, attributes }) => tag === "sql" && isRun(attributes),
    );
    this.known = new Map(Object.entries({ ...parametersOf(source, page), ...values }));
    this.values = new Proxy(
      {},
      {
        has: (_, name) => typeof name === "string" && this.isKnown(name, made),
        get: (_, name) => (typeof name === "string" ? this.valueOf(name, made) : undefined),
      },
    );
  }

  /** A cell with the values known by now; null for what is not run: a part of other cells, or nothing asked. Throws InputError. */
  cellOf(fence: Fence): SqlCell | null {
    const statement = this.statementOf(fence);
    if (!statement) this.learn(idOf(fence), asResult([], null));
    if (!statement || partIn(statement.text, [])) return null;
    const { text, parameters } = statement;
    const { file } = fence.attributes;
    return { line: fence.line, id: idOf(fence), text, parameters, ...(file && { file }) };
  }

  /** Makes the rows of a cell known to those that name it. */
  learn(id: string, rows: readonly unknown[]): void {
    this.known.set(id, rows);
  }

  private isKnown(name: string, made: MadeValues): boolean {
    return this.known.has(name) || Object.hasOwn(made, name) || this.partOf(name) !== null;
  }

  private valueOf(name: string, made: MadeValues): unknown {
    if (!this.known.has(name)) {
      const part = this.partOf(name);
      if (part) this.known.set(name, part);
      else if (Object.hasOwn(made, name)) this.known.set(name, made[name]!(this.values));
    }
    return this.known.get(name);
  }

  private partOf(name: string): ReturnType<typeof partIn> {
    const fence = this.fences.find((one) => idOf(one) === name);
    if (!fence || !partIn(fence.content, [])) return null;
    const part = this.statementOf(fence);
    return part && partIn(part.text, part.parameters);
  }

  /** Has the cell make its statement as it will in the browser. */
  private statementOf({ content, line, attributes }: Fence): Statement | null {
    if (attributes["file"] && content.trim() === "")
      throw new InputError(this.page, line, "no such file of SQL", attributes["file"]);
    const tag = ({ raw }: TemplateStringsArray, ...values: SqlValue[]) => {
      const mark = values.indexOf(BACKTICK);
      if (mark >= 0) throw new InputError(this.page, line + linesIn(raw, mark), ...BACKTICK_FAULT);
      if (asksNothing(values)) return null;
      const unknown = values.findIndex((value) => value === undefined);
      if (unknown >= 0) throw new Error(`value ${unknown + 1} is not in it`);
      return parameterised(raw, values);
    };
    try {
      const body = `with (values) return ${transpileTag(content, "sql", true)}`;
      // The page's own code, which its author runs in the browser as well.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const make = new Function("tag", "values", `const sql = tag; ${body}`) as (
        sql: typeof tag,
        values: PageValues,
      ) => Statement | null;
      return make(tag, this.values);
    } catch (error) {
      if (error instanceof InputError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      const what = "a value has no default in the front matter's parameters";
      throw new InputError(this.page, line, what, why);
    }
  }
}

/** Framework hands a backtick of the SQL on as a value, so that it would be bound: DuckDB would not see it. */
const BACKTICK = "`";
const BACKTICK_FAULT = ["a backtick in SQL is bound as a value", 'names stand in "…"'] as const;

/** Line ends before a value, as far as they stand in the SQL itself. */
function linesIn(raw: readonly string[], value: number): number {
  return (
    raw
      .slice(0, value + 1)
      .join("")
      .split("\n").length - 1
  );
}

/** The part, or the parts by name, that a text is; null for a statement. */
function partIn(text: string, parameters: readonly Parameter[]) {
  return partsOf(text) ?? (isPart(text) ? new SqlPart(text, parameters) : null);
}

function idOf({ attributes }: Fence): string {
  return attributes["id"] ?? "";
}

function parametersOf(source: string, page: string): Record<string, unknown> {
  // With options of any kind gray-matter keeps no copy of what it has read.
  const { parameters } = matter(source, {}).data as { parameters?: unknown };
  if (parameters === undefined || parameters === null) return {};
  if (typeof parameters !== "object" || Array.isArray(parameters))
    throw new InputError(page, 1, "parameters are no list of names", JSON.stringify(parameters));
  return parameters as Record<string, unknown>;
}
