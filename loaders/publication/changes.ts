/**
 * `npm run changes -- OLD NEW`: what differs between two editions, by the tables of two published folders:
 * documents that came, went or read otherwise, and rows that did, with what reviewers said.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CommandError, isMain, runCommand } from "../command.js";
import { readRows } from "../parquet.js";
import { type TableName, tableNames, tableOf } from "../schema.js";
import { type AnyRow, differenceInWords, rowInWords } from "./changed-words.js";

export interface TableChange {
  table: TableName;
  added: string[];
  removed: string[];
  changed: string[];
  /** What each of these rows is called, and where it changed what it says otherwise, by its key. */
  words: ReadonlyMap<string, string>;
}

type Rows = Map<string, AnyRow>;

/** What differs between the tables of two folders, a table each that differs, in the schema's order. */
export async function changesBetween(old: string, next: string): Promise<TableChange[]> {
  const changes: TableChange[] = [];
  for (const table of tableNames) {
    const [before, after] = [await rowsOf(old, table), await rowsOf(next, table)];
    const change = {
      table,
      added: [...after.keys()].filter((key) => !before.has(key)),
      removed: [...before.keys()].filter((key) => !after.has(key)),
      changed: [...after].flatMap(([key, row]) =>
        before.has(key) && JSON.stringify(before.get(key)) !== JSON.stringify(row) ? [key] : [],
      ),
    };
    const keys = [...change.added, ...change.removed, ...change.changed];
    const words = keys.map((key): [string, string] => [
      key,
      wordsOf(table, before.get(key), after.get(key)),
    ]);
    if (keys.length > 0) changes.push({ ...change, words: new Map(words) });
  }
  return changes;
}

function wordsOf(table: TableName, before: AnyRow | undefined, after: AnyRow | undefined): string {
  const differing = before && after ? differenceInWords(before, after) : "";
  return [rowInWords(table, after ?? before ?? {}), differing].filter((part) => part).join("; ");
}

/** A table's rows by their key; an edition from before the table was there has none of it. */
async function rowsOf(folder: string, table: TableName): Promise<Rows> {
  if (!existsSync(join(folder, `${table}.parquet`))) return new Map();
  const { key } = tableOf(table);
  const rows = (await readRows(folder, table)) as unknown as AnyRow[];
  return new Map(rows.map((row) => [key.map((column) => String(row[column])).join(" "), row]));
}

/** Most rows of one sort that are named. */
const NAMED = 20;

/** The changes as Markdown: a section a table, a line a row. */
export function changesInWords(changes: readonly TableChange[]): string {
  if (changes.length === 0) return "Nothing differs.\n";
  const sections = changes.map(({ table, words, ...change }) => {
    const list = (what: string, keys: readonly string[]) => {
      if (keys.length === 0) return [];
      const more = keys.length - NAMED;
      return [
        `- ${String(keys.length)} ${what}`,
        ...keys.slice(0, NAMED).map((key) => `  - ${escaped(words.get(key) ?? key)}`),
        ...(more > 0 ? [`  - and ${String(more)} more`] : []),
      ];
    };
    const { added, removed, changed } = change;
    const lists = [list("added", added), list("removed", removed), list("changed", changed)];
    return [`## ${tableOf(table).title}`, "", ...lists.flat()].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

/** Words of documents as words, whatever Markdown would make of them. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, "\\$&");
}

/** The editions that are set against each other, as their data packages name them. */
function headOf(old: string, next: string): string {
  return `# What changed between two editions\n\nFrom ${editionIn(old)} to ${editionIn(next)}.\n\n`;
}

function editionIn(folder: string): string {
  const path = join(folder, "datapackage.json");
  if (!existsSync(path)) return "an edition without a data package";
  const about = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const { version, created, corpus } = about;
  const day = typeof created === "string" ? `of ${created.slice(0, 10)}` : "without a date";
  const hash = typeof corpus === "string" ? `, documents ${corpus.slice(0, 19)}` : "";
  return `${typeof version === "string" ? version : "an edition without a number"} ${day}${hash}`;
}

function dataIn(folder: string): string {
  const data = existsSync(join(folder, "data", "documents.parquet"))
    ? join(folder, "data")
    : folder;
  if (!existsSync(join(data, "documents.parquet")))
    throw new CommandError(`no documents.parquet in this folder: ${folder}`);
  return data;
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [old, next] = positionals;
  if (old === undefined || next === undefined || positionals.length > 2)
    throw new CommandError("two folders are needed: npm run changes -- OLD NEW");
  const [before, after] = [dataIn(old), dataIn(next)];
  const changes = await changesBetween(before, after);
  process.stdout.write(changes.length === 0 ? "" : headOf(before, after));
  process.stdout.write(changesInWords(changes));
}

if (isMain(import.meta.url)) await runCommand(main);
