/**
 * SQL over the corpus's tables, in the reader's own browser. A page that imports `sql` from here has its
 * ```` ```sql id=rows ```` cells run on it:
 *
 *     import {sql} from "./components/database.js";
 *
 * Nothing is loaded before the first query, and of the tables only those that a query names.
 */
import { FileAttachment } from "observablehq:stdlib";
import type { Engine, ResultRow } from "./engine.js";
import { type AskedQuery, rowsOf } from "./answer.js";
import { asAnswerTo } from "./asked.js";
import { madeAnswer } from "./made-answers.js";
import { fetchWithProgress } from "./progress.js";
import { QueryError } from "./query-error.js";
import {
  type Parameter,
  SqlPart,
  type SqlValue,
  asResult,
  asksNothing,
  bound,
  isPart,
  missingTable,
  parameterised,
  partsOf,
  withoutParameters,
} from "./statement.js";
import { tableAddress, tableNames } from "./tables.js";

export type { ResultRow } from "./engine.js";
export type { Parameter } from "./statement.js";

/** The rows of a result, in order: plain objects, and the names of the columns beside them. `queryOf` tells its query. */
export type Rows<Row = ResultRow> = Row[] & { columns: string[] };

/** A table, the address that it came from, and whether it has arrived. */
interface Present {
  href: string;
  ready: Promise<void>;
  arrived: boolean;
}

/** What a page has open. */
interface Session {
  engine: Promise<Engine> | null;
  /** Tables in the engine or on their way there, each with the address it came from. */
  tables: Map<string, Present>;
  /** Tables of the reader's own, as Arrow streams, by name. */
  own: Map<string, Uint8Array>;
}

// In preview each change makes a new copy of this module; the engine and its worker must outlive that.
const page = globalThis as { crossingsSession?: Session };
const session = (page.crossingsSession ??= {
  engine: null,
  tables: new Map(),
  own: new Map(),
});

/**
 * Runs a query. A value in `${…}` is bound, never pasted; a list stands for its values in brackets, as
 * `where language in ${["en", "zh"]}` wants it, an object for a table of one row, and the rows of another query for that
 * query, as in `from ${people}`. What is no query but a part of
 * some, `name as (…)`, or several parts, is not run: queries begin `with ${part}`. Rejects with a `QueryError`, as `query` does.
 */
export function sql<Row = ResultRow>(
  strings: readonly string[] & { readonly raw?: readonly string[] },
  ...values: readonly SqlValue[]
): Promise<Rows<Row>> {
  if (asksNothing(values)) return Promise.resolve(asResult(withColumns([], []), null));
  // As it is written: in SQL a backslash is one, as in \p{Han}.
  const { text, parameters } = parameterised(strings.raw ?? strings, values);
  // A cell of a page is SQL of either sort, and its text says which.
  const part = partsOf(text) ?? (isPart(text) ? new SqlPart(text, parameters) : null);
  if (part) return Promise.resolve(part as unknown as Rows<Row>);
  return query<Row>(text, parameters);
}

/**
 * Runs a query given as text, with `?` or `$1` in it for each parameter. DATE and TIMESTAMP arrive as
 * `Date` in UTC, whole and decimal numbers as numbers, NULL as null, lists as arrays. Rejects with a
 * `QueryError` that carries the SQL; the next query works all the same.
 */
export async function query<Row = ResultRow>(
  text: string,
  parameters: readonly Parameter[] = [],
): Promise<Rows<Row>> {
  const finished = markBusy();
  try {
    const made = await madeAnswer(text, parameters);
    if (made) return resultOf<Row>(rowsOf(made), made.columns, made);
    const engine = await openedEngine();
    const named = await namedTables(engine, text);
    await loadTables(engine, named);
    const { rows, columns } = await runLoading(engine, text, parameters);
    const tables = named.map((name) => name.toLowerCase()).filter((name) => tableAddress(name));
    const asked = { text, parameters: parameters.map(bound), tables: [...new Set(tables)].sort() };
    return resultOf<Row>(rows, columns, asked);
  } catch (cause) {
    throw new QueryError(text, parameters, cause, tableNames);
  } finally {
    finished();
  }
}

function resultOf<Row>(
  rows: ResultRow[],
  columns: readonly string[],
  asked: AskedQuery,
): Rows<Row> {
  const { text, parameters, tables } = asked;
  const result = asResult(withColumns<Row>(rows, columns), { text, parameters });
  return asAnswerTo(result, { text, parameters, tables });
}

function withColumns<Row>(rows: ResultRow[], columns: readonly string[]): Rows<Row> {
  return Object.defineProperty(rows, "columns", { value: columns }) as Rows<Row>;
}

let running = 0;

/** Says of the page's main part that it is still changing, for those who have it read to them. */
function markBusy(): () => void {
  running++;
  document.querySelector("main")?.setAttribute("aria-busy", "true");
  return () => {
    if (--running === 0) document.querySelector("main")?.removeAttribute("aria-busy");
  };
}

// What cannot be parsed is left to be refused when it is run, with the better message.
async function namedTables(engine: Engine, text: string): Promise<string[]> {
  return engine.tableNames(withoutParameters(text)).catch(() => []);
}

/** Some statements (DESCRIBE, …) do not say beforehand which tables they need; so ask their errors. */
async function runLoading(engine: Engine, text: string, parameters: readonly Parameter[]) {
  for (const tried = new Set<string>(); ;) {
    const before = new Map(session.tables);
    try {
      return await engine.run(text, parameters);
    } catch (error) {
      const name = missingTable(error);
      if (name === null || tried.has(name) || !isTable(name)) throw error;
      tried.add(name);
      const key = name.toLowerCase();
      // A query before may have dropped what was there; what another query brings meanwhile is waited for.
      const present = before.get(key);
      if (present?.arrived && session.tables.get(key) === present) session.tables.delete(key);
      await loadTables(engine, [name]);
    }
  }
}

function isTable(name: string): boolean {
  return tableAddress(name) !== null || session.own.has(name.toLowerCase());
}

/**
 * Ends whatever is being asked, by ending the engine: the only way out of a query that answers nobody. The
 * next query opens another, whose files the browser still has.
 */
export async function interrupt(): Promise<void> {
  const engine = await session.engine;
  if (!engine) return;
  engine.stop();
  // By now the session has forgotten it.
  await engine.broken.catch(() => {});
}

/** Puts a table of the reader's own beside the corpus's, for as long as the page is open. */
export async function holdTable(name: string, stream: Uint8Array): Promise<void> {
  const engine = await openedEngine();
  await engine.replaceTable(name, stream.slice());
  session.own.set(name.toLowerCase(), stream);
  session.tables.set(name.toLowerCase(), { href: "", ready: Promise.resolve(), arrived: true });
}

function openedEngine(): Promise<Engine> {
  return (session.engine ??= startEngine().then(watched, forgetEngine));
}

async function startEngine(): Promise<Engine> {
  const { openEngine } = await import("./engine.js");
  return openEngine({
    worker: FileAttachment("/vendor/duckdb-browser-eh.worker.js").href,
    module: FileAttachment("/vendor/duckdb-eh.wasm.gz").href,
  });
}

function watched(engine: Engine): Engine {
  engine.broken.catch(forgetEngine).catch(() => {});
  return engine;
}

// A failure is not kept, so that the next query tries again.
function forgetEngine(error: unknown): never {
  session.engine = null;
  session.tables.clear();
  throw error;
}

async function loadTables(engine: Engine, names: readonly string[]): Promise<void> {
  await Promise.all(Array.from(new Set(names), (name) => loadTable(engine, name.toLowerCase())));
}

/** Waits for a table. A name that is no table's may be a view, and is the engine's to judge. */
function loadTable(engine: Engine, name: string): Promise<void> {
  const own = session.own.get(name);
  const href = own ? "" : tableAddress(name);
  if (href === null) return Promise.resolve();
  const present = session.tables.get(name);
  if (present?.href === href) return present.ready;
  const inserted = own ? engine.replaceTable(name, own.slice()) : insertTable(engine, name, href);
  const coming: Present = { href, ready: Promise.resolve(), arrived: false };
  coming.ready = inserted.then(
    () => void (coming.arrived = true),
    (error: unknown) => {
      if (session.tables.get(name) === coming) session.tables.delete(name);
      throw error;
    },
  );
  session.tables.set(name, coming);
  return coming.ready;
}

async function insertTable(engine: Engine, name: string, href: string): Promise<void> {
  const { arrowFromParquet } = await import("./arrow.js");
  const file = await fetchWithProgress(`table ${name}`, href);
  await engine.replaceTable(name, await arrowFromParquet(file));
}
