/** A figure that somebody saved: read with suspicion, and compared with what its query answers now. Pure. */
import { type AskedQuery, readBack, written } from "../query/answer.js";
import type { Edition, FigureFile } from "../figure/self-contained.js";

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 50_000_000;

/** Longest query that is taken, in characters. */
const LONGEST = 50_000;

const BASES = ["rows", "tables", "corpus"] as const;

type Row = Readonly<Record<string, unknown>>;

/** A figure's file whose every part is what it should be. */
export interface SavedFigure extends Omit<FigureFile, "rows" | "query"> {
  query: AskedQuery;
  rows: readonly Row[];
}

/** Reads a figure's file. Throws, in one line, for what is none: nothing in it is trusted to be of any shape. */
export function savedFigure(text: string): SavedFigure {
  const file = recordOf(parsed(text), "the file");
  if (file["query"] === null || file["query"] === undefined)
    throw new Error("no saved figure: it has no query");
  const edition = recordOf(file["edition"] ?? {}, "edition");
  return {
    title: textOf(file["title"], "title"),
    address: optionalText(file["address"]) ?? "",
    view: optionalText(file["view"]),
    edition: {
      title: optionalText(edition["title"]) ?? "a site without a name",
      corpus: optionalText(edition["corpus"]),
      version: optionalText(edition["version"]),
    },
    query: queryIn(recordOf(file["query"], "query")),
    rows: listOf(file["rows"], "rows").map((row) => readBack(recordOf(row, "row")) as Row),
    documents: listOf(file["documents"] ?? [], "documents").map((id) => textOf(id, "document")),
    documents_basis: BASES.find((basis) => basis === file["documents_basis"]) ?? null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("no saved figure: the file is no JSON");
  }
}

function queryIn(query: Row): AskedQuery {
  const text = textOf(query["text"], "query");
  if (text.length > LONGEST) throw new Error("no saved figure: its query is too long");
  const parameters = listOf(query["parameters"] ?? [], "parameters").map((value) => {
    if (value === null || typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "boolean") return value;
    throw new Error(`no saved figure: parameter is no value: ${JSON.stringify(value)}`);
  });
  const tables = listOf(query["tables"] ?? [], "tables").map((name) => textOf(name, "table"));
  return { text, parameters, tables };
}

function recordOf(value: unknown, what: string): Row {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Row;
  throw new Error(`no saved figure: ${what} is no object`);
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`no saved figure: ${what} is no list`);
}

function textOf(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw new Error(`no saved figure: ${what} is no text`);
}

function optionalText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** How rows differ from those that were saved. */
export interface Changes {
  same: number;
  /** Rows that were saved and are not there now, and the other way round. */
  gone: readonly Row[];
  come: readonly Row[];
}

/**
 * Rows that were saved, beside those of now: equal where all columns are that were saved. Null where the saved rows
 * have a column that the query has not: the chart was drawn from rows made of the query's.
 */
export function changesOf(saved: readonly Row[], now: readonly Row[]): Changes | null {
  const columns = Object.keys(saved[0] ?? now[0] ?? {}).sort();
  const [first] = now;
  if (first && columns.some((name) => !Object.hasOwn(first, name))) return null;
  const keyOf = (row: Row) => JSON.stringify(columns.map((name) => written(row[name])));
  const left = new Map<string, Row[]>();
  for (const row of saved) {
    const key = keyOf(row);
    const alike = left.get(key);
    if (alike) alike.push(row);
    else left.set(key, [row]);
  }
  const come = now.filter((row) => left.get(keyOf(row))?.pop() === undefined);
  const gone = [...left.values()].flat();
  return { same: now.length - come.length, gone, come };
}

/** Whether a figure is of the corpus that the site shows; null where one of the two does not say. */
export function isSameCorpus(saved: Edition, here: Edition): boolean | null {
  return saved.corpus === null || here.corpus === null ? null : saved.corpus === here.corpus;
}

/** The view that was saved, as this site has it; null where the file names none below the site's root. */
export function viewHref(
  { view, address }: Pick<SavedFigure, "view" | "address">,
  root: URL | string,
): string | null {
  const base = new URL(root);
  try {
    const there = new URL(view ?? address, base);
    const isBelow = there.origin === base.origin && there.pathname.startsWith(base.pathname);
    return isBelow && /^https?:$/.test(there.protocol) ? there.href : null;
  } catch {
    return null;
  }
}
