/**
 * Senders and addressees found in the words of FRUS volumes, against those that their mark-up states.
 * Found is what contains the marked words, or stands in them; a document whose mark-up is silent on a
 * part does not count for it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { authorityInFolder } from "../../loaders/authority/folder.js";
import { correspondentsOf } from "../../loaders/extract/correspondents/correspondents.js";
import type { Document } from "../../loaders/document.js";
import { readFile } from "../../loaders/read/index.js";
import { root } from "../checkout.js";
import { printRows, printSkipped } from "./print.js";
import { volumes } from "./tables.js";

const PARTS = ["from", "to"] as const;

interface Count {
  marked: number;
  recalled: number;
  found: number;
  right: number;
}

/** Prints precision and recall of each part for every volume and for all. */
export function correspondents(): Promise<void> {
  if (existsSync(volumes)) printRows(rowsOf());
  else printSkipped("FRUS volumes", `not there: ${volumes}`);
  return Promise.resolve();
}

function rowsOf(): string[][] {
  const authority = authorityInFolder(join(root, "data", "authority"));
  const total = { from: nothing(), to: nothing() };
  const rows = readdirSync(volumes)
    .sort()
    .map((path) => {
      const file = { path, bytes: new Uint8Array(readFileSync(join(volumes, path))) };
      const own = { from: nothing(), to: nothing() };
      for (const document of readFile(file))
        for (const part of PARTS)
          for (const count of [own[part], total[part]]) compare(count, part, document, authority);
      return [path, ...figures(own.from), ...figures(own.to)];
    });
  const header = ["volume", "from", "precision", "recall", "to", "precision", "recall"];
  return [header, ...rows, ["all", ...figures(total.from), ...figures(total.to)]];
}

function nothing(): Count {
  return { marked: 0, recalled: 0, found: 0, right: 0 };
}

function compare(
  count: Count,
  part: (typeof PARTS)[number],
  document: Document,
  authority: Parameters<typeof correspondentsOf>[2],
): void {
  const marked = document.markup[part].map(plain);
  if (marked.length === 0) return;
  const rows = correspondentsOf(document, "x", authority).filter((row) => row.role === part);
  const found = rows.map((row) => plain(row.name));
  count.marked += marked.length;
  count.found += found.length;
  count.recalled += marked.filter((words) => found.some((name) => same(name, words))).length;
  count.right += found.filter((name) => marked.some((words) => same(name, words))).length;
}

function same(name: string, marked: string): boolean {
  return name.includes(marked) || (name.length > 3 && marked.includes(name));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the |[.,]$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function figures({ marked, recalled, found, right }: Count): string[] {
  return [String(marked), (right / found).toFixed(3), (recalled / marked).toFixed(3)];
}
