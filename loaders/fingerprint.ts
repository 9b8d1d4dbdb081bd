/** Files by their names and bytes, in 64 characters. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { projectFolder } from "./corpus.js";

/** Hash of the names and bytes of files, in whatever order they are named; what is absent counts as such. */
export async function fingerprint(files: Iterable<string>, base = projectFolder): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [...new Set(files)].sort()) {
    const bytes = await readFile(file).catch(() => null);
    hash.update(`${relative(base, file).split(sep).join("/")}\0${bytes?.length ?? "absent"}\0`);
    if (bytes) hash.update(bytes);
  }
  return hash.digest("hex");
}

/**
 * All plain files below a folder, or the file itself; none where nothing is there. Hidden ones are left out
 * unless asked for, links to folders are not followed, and pipes and devices are never opened.
 */
export async function filesBelow(path: string, { hidden = false } = {}): Promise<string[]> {
  const is = await stat(path).catch(() => null);
  if (!is?.isDirectory()) return is?.isFile() ? [path] : [];
  const entries = (await readdir(path, { withFileTypes: true }))
    .filter(({ name }) => hidden || !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = entries.map(async (entry) => {
    const own = join(path, entry.name);
    if (entry.isSymbolicLink() && (await stat(own).catch(() => null))?.isDirectory()) return [];
    return filesBelow(own, { hidden });
  });
  return (await Promise.all(below)).flat();
}
