/** What an earlier run left in a folder of tables. */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

interface Written {
  path?: unknown;
  hash?: unknown;
}

/**
 * Names of the files in a folder that its `datapackage.json` describes and that are still, byte for byte, what was
 * written then: ours to replace or to remove. A file that somebody changed, or put there, is not among them.
 */
export function earlierFiles(folder: string): string[] {
  return describedIn(join(folder, "datapackage.json")).flatMap(({ path, hash }) => {
    if (typeof path !== "string" || path !== basename(path)) return [];
    return hashOf(join(folder, path)) === hash ? [path] : [];
  });
}

function describedIn(file: string): Written[] {
  try {
    const { resources } = JSON.parse(readFileSync(file, "utf8")) as { resources?: unknown };
    return Array.isArray(resources) ? (resources as (Written | null)[]).filter(isThere) : [];
  } catch {
    // Where nothing is described, nothing is known to be ours.
    return [];
  }
}

const isThere = (written: Written | null): written is Written => written !== null;

function hashOf(file: string): string | null {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
  return `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`;
}
