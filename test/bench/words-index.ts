/** The tables and search indexes of a corpus: ours, and Pagefind's of the same words as one page a text. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readKnowledge } from "../../loaders/knowledge.js";
import { writeTables } from "../../loaders/parquet.js";
import { searchIndex } from "../../loaders/search/index.js";
import { searchables } from "../../loaders/search/searchable.js";
import { searchFiles, writeSearch } from "../../loaders/search/write.js";
import { extract, readCables } from "../../loaders/tables.js";
import type { Tables } from "../../loaders/schema.js";
import { ownPassages } from "../../loaders/text/passages.js";
import type { Document } from "../../loaders/document.js";
import { root } from "../checkout.js";

export interface Indexed {
  /** CPU, in milliseconds. */
  cpu: number;
  bytes: number;
}

/** A corpus with its documents read. */
export interface Corpus {
  entries: Awaited<ReturnType<typeof readCables>>;
  tables: Tables;
}

/** Reads a folder of cables, and writes its tables into `data/` below `site`. */
export async function corpusIn(cables: string, site: string): Promise<Corpus> {
  const entries = await readCables(cables);
  const tables = extract(entries, await readKnowledge(join(root, "data")));
  mkdirSync(join(site, "data"), { recursive: true });
  await writeTables(tables, join(site, "data"));
  return { entries, tables };
}

/** Makes our index beside the tables. */
export async function indexOurs({ entries, tables }: Corpus, site: string): Promise<Indexed> {
  const before = process.cpuUsage();
  await writeSearch(searchIndex(searchables(entries, tables)), join(site, "data"));
  const { user, system } = process.cpuUsage(before);
  const sizes = searchFiles.map((name) => statSync(join(site, "data", name)).size);
  return { cpu: (user + system) / 1000, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

const pagefind = join(root, "node_modules", "pagefind", "lib", "runner", "bin.cjs");

/** Why Pagefind cannot be measured here; null where it can. */
export function noPagefind(): string | null {
  if (!existsSync(pagefind)) return `not there: ${pagefind}`;
  try {
    execFileSync(process.execPath, [pagefind, "--version"], { stdio: "ignore" });
    return null;
  } catch {
    return `no build for this machine: ${process.platform}-${process.arch}`;
  }
}

/** Makes Pagefind's index in `pagefind/` below `site`; the pages are written before the clock starts. */
export function indexPagefind({ entries }: Corpus, site: string): Indexed {
  const pages = join(site, "pages");
  mkdirSync(pages, { recursive: true });
  for (const { id, document, description } of entries)
    for (const [name, html] of pagesOf(id, document, description.title))
      writeFileSync(join(pages, name), html);
  const out = join(site, "pagefind");
  const command = [process.execPath, pagefind, "--site", pages, "--output-path", out];
  const times = execFileSync("sh", ["-c", '"$@" >&2 && times', "sh", ...command], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { cpu: cpuOf(times), bytes: sizeOf(out) };
}

/** A page for each text, with the document's own passages. */
function pagesOf(id: string, document: Document, title: string): [string, string][] {
  return document.texts.map((text) => {
    const paragraphs = ownPassages(text).map(({ words }) => `<p>${escaped(words)}</p>`);
    const head = `<meta charset="utf-8"><title>${escaped(title)}</title>`;
    const html = `<!doctype html><html lang="${text.language}">${head}<body><h1>${escaped(title)}</h1>${paragraphs.join("\n")}</body></html>`;
    return [`${id}.${text.language}.html`, html];
  });
}

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What the shell's `times` says of the programs that it ran, in milliseconds. */
function cpuOf(times: string): number {
  const [, children = ""] = times.trim().split("\n");
  return Array.from(children.matchAll(/(\d+)m([\d.]+)s/g)).reduce(
    (sum, [, minutes, rest]) => sum + (Number(minutes) * 60 + Number(rest)) * 1000,
    0,
  );
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .filter((entry) => entry.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}
