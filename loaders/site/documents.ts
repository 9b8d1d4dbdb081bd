/**
 * The documents' pages. Framework would start a process for each; they are all rendered in one and
 * laid where its loader `documents/[id].md.ts` would have put them.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { decompress } from "fzstd";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { cablesFolder, projectFolder, tablesFolder } from "../corpus.js";
import { type Progress, silent } from "../progress.js";
import { filesBelow, fingerprint } from "./fingerprint.js";
import { documentPages as documentsFolder } from "./folders.js";
import type { Scan } from "../scans.js";
import { scanFile, scansFor } from "./scans.js";
import { readStamp, writeStamp } from "./stamp.js";
import { writeWhole } from "./write-whole.js";

/** A name comes from a cable, and becomes a path and an address. */
const isFileName = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;

/** The ids of all documents, sorted. Throws where there is no documents.parquet. */
export async function documentIds(tables: string): Promise<string[]> {
  const file = await asyncBufferFromFile(join(tables, "documents.parquet"));
  const compressors = { ZSTD: (bytes: Uint8Array) => decompress(bytes) };
  const rows = await parquetReadObjects({ file, compressors, columns: ["id"] });
  return rows.map((row) => String(row["id"])).sort();
}

/** Renders the pages if the tables or the rendering code have changed; pages of no document vanish. */
export async function prepareDocumentPages(
  tables: string,
  progress: Progress = silent,
): Promise<void> {
  const made = await madeFrom(tables);
  const files = (await documentIds(tables)).map((id) => `${id}.md`);
  const there = new Set(await readdir(documentsFolder).catch(() => []));
  if ((await readStamp("pages"))?.["made"] === made && files.every((file) => there.has(file)))
    return;
  progress.step("Rendering the documents' pages");
  const pages = await render(tables);
  await rm(documentsFolder, { recursive: true, force: true });
  await mkdir(documentsFolder, { recursive: true });
  let done = 0;
  for (const [id, markdown] of pages) {
    await writeWhole(join(documentsFolder, `${id}.md`), markdown);
    progress.advance(++done, pages.size);
  }
  await writeStamp("pages", { made });
}

async function madeFrom(tables: string): Promise<string> {
  const code = await filesBelow(join(projectFolder, "loaders", "pages"));
  const loader = join(projectFolder, "docs", "documents", "[id].md.ts");
  return fingerprint([
    ...code,
    loader,
    join(tables, "datapackage.json"),
    ...(existsSync(scanFile) ? [scanFile] : []),
    join(projectFolder, "package-lock.json"),
  ]);
}

async function render(tables: string): Promise<Map<string, string>> {
  // What renders knows every language; those who ask for names alone need none of it.
  const { documentPages } = await import("../pages/document-page.js");
  const pages = await documentPages(tables, await scansOf(tables));
  for (const id of pages.keys())
    if (!isFileName.test(id)) throw new Error(`a document's name is no file name: ${id}`);
  return pages;
}

/** The scans of the documents of a folder of tables. */
export async function scansOf(tables: string): Promise<Scan[]> {
  return scansFor(await documentIds(tables), cablesFolder());
}

/** Writes one document's page to standard output, as a Framework loader does. */
export async function writeDocumentPage(id: string): Promise<void> {
  const page = (await render(tablesFolder)).get(id);
  if (page === undefined) throw new Error(`no such document: ${id}`);
  process.stdout.write(page);
}
