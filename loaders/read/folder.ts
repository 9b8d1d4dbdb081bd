/** The folder of cables: which files are read, in which order. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError, type SourceFile } from "../document.js";

export interface Folder {
  /** Sorted by path, by UTF-16 code unit, whatever the locale. */
  files: SourceFile[];
  /** Paths below the folder of the files of unknown type, which are not read; sorted likewise. */
  skipped: string[];
}

/** Whether a path is that of a cable: plain text or TEI, told by its extension in any case. */
export function isCable(path: string): boolean {
  return /\.(txt|xml)$/i.test(path);
}

/** A path below the folder of cables as the user can open it, for messages. */
export function shownPath(directory: string, path: string): string {
  return `${directory.replace(/\/+$/, "")}/${path}`;
}

/**
 * Reads all cables below a folder. Hidden files and folders and the corpus's own description are no
 * cables, and pass in silence. Messages name files as `<directory>/<path>`.
 * @throws InputError for a folder that is missing or without cables, and for a file that cannot be read.
 */
export function readFolder(directory: string): Promise<Folder> {
  return Promise.resolve().then(() => {
    const paths = listPaths(directory, "").sort(byCodeUnit);
    const cables = paths.filter(isCable);
    if (cables.length === 0) {
      throw new InputError(directory, 1, "a folder without cables (.txt, .xml)", countOf(paths));
    }
    return {
      files: cables.map((path) => ({ path, bytes: readBytes(directory, path) })),
      skipped: paths.filter((path) => !isCable(path)),
    };
  });
}

/** Links to folders are not followed: they could lead back to where they stand. */
function listPaths(directory: string, below: string): string[] {
  const entries = listEntries(directory, below);
  return entries.flatMap((entry) => {
    const path = below + entry.name;
    if (entry.name.startsWith(".") || entry.name === "corpus.json") return [];
    return entry.isDirectory() && !isCable(path) ? listPaths(directory, `${path}/`) : [path];
  });
}

function listEntries(directory: string, below: string) {
  try {
    return readdirSync(join(directory, below), { withFileTypes: true });
  } catch (error) {
    throw new InputError(join(directory, below), 1, "a folder that cannot be read", reason(error));
  }
}

function readBytes(directory: string, path: string): Uint8Array {
  const shown = shownPath(directory, path);
  try {
    if (statSync(shown).isDirectory()) throw new Error("it is a folder");
    return readFileSync(shown);
  } catch (error) {
    throw new InputError(shown, 1, "a file that cannot be read", reason(error));
  }
}

/** `ENOENT: no such file or directory`, without the path that the message already begins with. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message.split(", ")[0]! : String(error);
}

function countOf(paths: string[]): string {
  return paths.length === 0 ? "it is empty" : `${paths.length} files of other types`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
