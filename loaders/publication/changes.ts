/**
 * `npm run changes -- OLD NEW`: what differs between two editions, by the tables of two published folders:
 * documents that came, went or read otherwise, and rows that did, with what reviewers said.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CommandError, isMain, runCommand } from "../command.js";
import { readRows } from "../parquet.js";
import { type TableName, tableNames, tableOf } from "../schema.js";

export interface TableChange {
  table: TableName;
  added: string[];
  removed: string[];
  changed: string[];
}

type Rows = Map<string, string>;

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
        before.has(key) && before.get(key) !== row ? [key] : [],
      ),
    };
    if (change.added.length + change.removed.length + change.changed.length > 0)
      changes.push(change);
  }
  return changes;
}

/** A table's rows by their key; an edition from before the table was there has none of it. */
async function rowsOf(folder: string, table: TableName): Promise<Rows> {
  if (!existsSync(join(folder, `${table}.parquet`))) return new Map();
  const { key } = tableOf(table);
  const rows = (await readRows(folder, table)) as unknown as Record<string, unknown>[];
  return new Map(
    rows.map((row) => [key.map((column) => String(row[column])).join(" "), JSON.stringify(row)]),
  );
}

/** Most rows of one sort that are named. */
const NAMED = 20;

/** The changes as Markdown: a section a table. */
export function changesInWords(changes: readonly TableChange[]): string {
  if (changes.length === 0) return "Nothing differs.\n";
  const list = (what: string, keys: readonly string[]) =>
    keys.length === 0
      ? []
      : [
          `- ${String(keys.length)} ${what}: ${keys.slice(0, NAMED).join(", ")}${keys.length > NAMED ? ", …" : ""}`,
        ];
  const sections = changes.map(({ table, added, removed, changed }) =>
    [
      `## ${tableOf(table).title}`,
      "",
      ...list("added", added),
      ...list("removed", removed),
      ...list("changed", changed),
    ].join("\n"),
  );
  return `${sections.join("\n\n")}\n`;
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
  process.stdout.write(changesInWords(await changesBetween(dataIn(old), dataIn(next))));
}

if (isMain(import.meta.url)) await runCommand(main);
