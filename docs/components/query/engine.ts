/** DuckDB-WASM in a worker of its own, locked so that no query can reach beyond the page's own tables. */
import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { tableFromIPC } from "@uwdata/flechette";
import { engineSettings } from "./engine-settings.js";
import { startProgress } from "./progress.js";
import { type Parameter, bound } from "./statement.js";

/** Where the engine's two files are. */
export interface EngineFiles {
  worker: string;
  module: string;
}

/** A row of a result. DATE and TIMESTAMP are `Date`s in UTC; whole numbers are numbers. */
export type ResultRow = Record<string, unknown>;

export interface Engine {
  /** Runs a query, with `?` or `$1` in it for each parameter. Rejects with DuckDB's own message. */
  run(text: string, parameters: readonly Parameter[]): Promise<Result>;
  /** Names of the tables that a query reads, as it spells them. Rejects where it cannot be parsed. */
  tableNames(text: string): Promise<string[]>;
  /** Makes or replaces a table from an Arrow IPC stream. */
  replaceTable(name: string, stream: Uint8Array): Promise<void>;
  /** Rejects once the worker breaks; every call does then. */
  broken: Promise<never>;
  /** Ends the worker in whatever it does; every call under way rejects. Only a new engine answers then. */
  stop: () => void;
}

export interface Result {
  rows: ResultRow[];
  /** Names of the columns, in order. */
  columns: string[];
}

/** Milliseconds without a byte after which the download is given up. */
const STALL = 60_000;

/** Starts the engine. Rejects where its files cannot be had; the worker is gone then. */
export async function openEngine(files: EngineFiles): Promise<Engine> {
  const worker = new Worker(files.worker);
  const crash = rejectOnError(worker);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await Promise.race([instantiate(database, files), crash]);
    // Its own casts of big integers give wrong numbers inside lists and structs; `decode` does them.
    await database.open({});
    await withConnection(database, async (connection) => {
      for (const statement of engineSettings) await database.runQuery(connection, statement);
    });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return engine(database, worker, crash);
}

function engine(database: AsyncDuckDB, worker: Worker, broken: Promise<never>): Engine {
  let end: (error: Error) => void = () => {};
  const crash = Promise.race([broken, new Promise<never>((_, reject) => (end = reject))]);
  crash.catch(() => {});
  const connected = <T>(use: (connection: number) => Promise<T>) =>
    Promise.race([withConnection(database, use), crash]);
  return {
    run: (text, parameters) =>
      connected(async (connection) => decode(await run(database, connection, text, parameters))),
    tableNames: (text) => connected((connection) => database.getTableNames(connection, text)),
    replaceTable: (name, stream) =>
      connected(async (connection) => {
        await database.runQuery(connection, `drop table if exists ${quoteIdentifier(name)}`);
        const options = { name, schema: "main", create: true };
        await database.insertArrowFromIPCStream(connection, stream, options);
      }),
    broken: crash,
    stop() {
      worker.terminate();
      end(new Error("the query was cancelled"));
    },
  };
}

async function run(
  database: AsyncDuckDB,
  connection: number,
  text: string,
  parameters: readonly Parameter[],
): Promise<Uint8Array> {
  if (parameters.length === 0) return database.runQuery(connection, text);
  const statement = await database.createPrepared(connection, text);
  try {
    return await database.runPrepared(connection, statement, parameters.map(bound));
  } finally {
    await database.closePrepared(connection, statement);
  }
}

function decode(stream: Uint8Array): Result {
  const columns = tableFromIPC(stream).names;
  try {
    return { rows: tableFromIPC(stream, { useDate: true }).toArray(), columns };
  } catch {
    // Somewhere is an integer that no number can hold; it alone becomes a bigint.
    const table = tableFromIPC(stream, { useDate: true, useBigInt: true });
    return { rows: table.toArray().map(safeIntegers) as ResultRow[], columns };
  }
}

function safeIntegers(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value instanceof BigInt64Array || value instanceof BigUint64Array)
    return Array.from<bigint, unknown>(value, safeIntegers);
  if (Array.isArray(value)) return value.map(safeIntegers);
  if (value === null || typeof value !== "object" || isLeaf(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, is]) => [key, safeIntegers(is)]));
}

function isLeaf(value: object): boolean {
  return value instanceof Date || ArrayBuffer.isView(value);
}

/** A name as it may stand in SQL, whatever is in it. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

// A connection a query, so that a transaction left open by one cannot trouble the next.
async function withConnection<T>(
  database: AsyncDuckDB,
  use: (connection: number) => Promise<T>,
): Promise<T> {
  const connection = await database.connectInternal();
  try {
    return await use(connection);
  } finally {
    await database.disconnect(connection);
  }
}

async function instantiate(database: AsyncDuckDB, files: EngineFiles): Promise<void> {
  const progress = startProgress("the query engine", NaN);
  const stall = stallTimer("could not load the query engine: no answer");
  try {
    const done = database.instantiate(files.module, null, ({ bytesLoaded, bytesTotal }) => {
      progress.advance(bytesLoaded, bytesTotal > 0 ? bytesTotal : NaN);
      stall.restart();
    });
    // The worker swallows a failed download, and would wait for ever.
    await Promise.race([done, stall.expired, rejectIfMissing(files.module)]);
  } finally {
    stall.stop();
    progress.end();
  }
}

async function rejectIfMissing(href: string): Promise<never> {
  const { ok, status } = await fetch(href, { method: "HEAD" });
  if (!ok) throw new Error(`could not load the query engine: status ${status}`);
  return new Promise(() => {});
}

function stallTimer(message: string) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject: (error: Error) => void = () => {};
  const expired = new Promise<never>((_, no) => (reject = no));
  const stop = () => clearTimeout(timer);
  const restart = () => {
    stop();
    timer = setTimeout(() => reject(new Error(message)), STALL);
  };
  restart();
  return { expired, restart, stop };
}

/** DuckDB-WASM forgets its pending queries when its worker breaks; this makes them fail instead. */
function rejectOnError(worker: Worker): Promise<never> {
  const crash = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`the query engine stopped: ${message || "its worker could not be loaded"}`)),
    );
  });
  crash.catch(() => {});
  return crash;
}
