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

/** What lies in a folder of cables, by name. */
export interface Listing {
  /** Paths below the folder of the cables, sorted by UTF-16 code unit, whatever the locale. */
  cables: string[];
  /** Those of the files of unknown type, which are not read; sorted likewise. */
  skipped: string[];
}

/**
 * Lists all cables below a folder. Hidden files and folders and the corpus's own description are no
 * cables, and pass in silence.
 * @throws InputError for a folder that is missing or without cables.
 */
export function listFolder(directory: string): Listing {
  const paths = listPaths(directory, "").sort(byCodeUnit);
  const cables = paths.filter(isCable);
  if (cables.length === 0)
    throw new InputError(directory, 1, "a folder without cables (.txt, .xml)", countOf(paths));
  return { cables, skipped: paths.filter((path) => !isCable(path)) };
}

/**
 * Reads all cables below a folder. Messages name files as `<directory>/<path>`.
 * @throws InputError as `listFolder` and `readCable` do.
 */
export function readFolder(directory: string): Promise<Folder> {
  return Promise.resolve().then(() => {
    const { cables, skipped } = listFolder(directory);
    return { files: cables.map((path) => readCable(directory, path)), skipped };
  });
}

/** Reads one cable. @throws InputError for what cannot be read, or is no plain file. */
export function readCable(directory: string, path: string): SourceFile {
  return { path, bytes: readBytes(directory, path) };
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
    const is = statSync(shown);
    if (is.isDirectory()) throw new Error("it is a folder");
    // A named pipe or a device may never end.
    if (!is.isFile()) throw new Error("it is no plain file");
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
