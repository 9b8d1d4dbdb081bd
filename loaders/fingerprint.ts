/** Files by their names and bytes, in 64 characters. Read without waiting in turn: of hundreds, that is most of the time. */
import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { projectFolder } from "./corpus.js";

/** Hash of the names and bytes of files, in whatever order they are named; what is absent counts as such. */
export async function fingerprint(files: Iterable<string>, base = projectFolder): Promise<string> {
  const hash = createHash("sha256");
  for (const file of [...new Set(files)].sort()) {
    const bytes = bytesOf(file);
    hash.update(`${relative(base, file).split(sep).join("/")}\0${bytes?.length ?? "absent"}\0`);
    if (bytes) hash.update(bytes);
  }
  return Promise.resolve(hash.digest("hex"));
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * All plain files below a folder, or the file itself; none where nothing is there. Hidden ones are left out
 * unless asked for, links to folders are not followed, and pipes and devices are never opened.
 */
export async function filesBelow(path: string, { hidden = false } = {}): Promise<string[]> {
  const is = statOf(path);
  if (!is?.isDirectory()) return Promise.resolve(is?.isFile() ? [path] : []);
  return Promise.resolve(filesIn(path, hidden));
}

function filesIn(folder: string, hidden: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => hidden || !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(own, hidden);
      return isPlain(own, entry) ? [own] : [];
    });
}

function isPlain(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statOf(path)?.isFile() ?? false;
}

/** Null of what is not there, or of links that go round in a circle. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
