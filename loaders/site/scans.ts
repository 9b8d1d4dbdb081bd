/** The scans of the site: read for the documents' pages, and laid beside them. */
import { existsSync, statSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { dataFolder } from "../corpus.js";
import { readScans, type Scan } from "../scans.js";

/** Where pictures of the project's own are, and what names them. */
export const scanFolder = join(dataFolder, "scans");
export const scanFile = join(dataFolder, "scans.csv");

/**
 * The scans of some documents, in the order of the file. A name of no document is an error among the project's own
 * cables; of other cables, it is a document of the project's own.
 * @throws {InputError} where the file is malformed.
 */
export async function scansFor(ids: readonly string[], cables: string): Promise<Scan[]> {
  if (!existsSync(scanFile)) return [];
  const own = new Set(ids);
  const isOwn = resolve(cables) === join(dataFolder, "cables");
  const scans = readScans(
    { path: "data/scans.csv", bytes: await readFile(scanFile) },
    (id) => own.has(id) || !isOwn,
    (path) => statSync(join(scanFolder, path), { throwIfNoEntry: false })?.isFile() ?? false,
  );
  return scans.filter(({ document_id }) => own.has(document_id));
}

/** Copies the pictures into `scans/` of a finished site. */
export async function copyScans(scans: readonly Scan[], site: string): Promise<void> {
  for (const { image } of scans) {
    if (!("file" in image)) continue;
    const to = join(site, "scans", image.file);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(join(scanFolder, image.file), to);
  }
}
