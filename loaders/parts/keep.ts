/** Parts that were made before, or elsewhere: a folder each, by what it was made from. */
import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { deserialize, serialize } from "node:v8";
import { threadId } from "node:worker_threads";
import { dataFolder, projectFolder } from "../corpus.js";
import { filesBelow, fingerprint } from "../fingerprint.js";
import { partFile } from "../parquet-files.js";
import { readCable } from "../read/index.js";
import type { SearchPart } from "../search/part.js";
import {
  type MadePart,
  type Part,
  partTables,
  type Ties,
  tiesOf,
  writePartTables,
} from "./part.js";

/** Folders of loaders/ that no row of a file depends on. */
const ELSEWHERE = ["site", "pages", "publication", "resolve", "review"];

/** The parts that the code and the authority files of now have made. */
export interface Kept {
  /** The folder that a file's part is kept in; `ids` are the names that other files have left its documents. */
  folderOf: (cables: string, path: string, ids?: readonly string[]) => string;
  /** The folder of the tables that were written last, whatever code has made their parts. */
  tables: string;
}

/** Opens the folder of parts: PARTS, else `.cache/parts/`, which loses what older code has made. */
export async function openKept(): Promise<Kept> {
  const named = process.env["PARTS"];
  const folder = named ? named : join(projectFolder, ".cache", "parts");
  const maker = (await makerOf()).slice(0, 16);
  mkdirSync(folder, { recursive: true });
  if (!named)
    for (const other of await readdir(folder))
      if (!other.startsWith(`${maker}-`) && other !== TABLES)
        await rm(join(folder, other), { recursive: true, force: true });
  const tables = join(folder, TABLES);
  return {
    tables,
    folderOf(cables, path, ids) {
      const hash = createHash("sha256").update(`${path}\0${(ids ?? []).join("\0")}\0`);
      const own = hash.update(readCable(cables, path).bytes).digest("hex");
      return join(folder, `${maker}-${own.slice(0, 32)}`);
    },
  };
}

/** Beside the parts: files of the tables of all of them. */
const TABLES = "tables";

/** Beside the tables of a part: what ties it to others, behind a check sum of it. */
const TIES = "ties.bin";
/** What search needs of it. */
const SEARCH = "search.bin";

/** Keeps a part. It is made beside its folder, and moved there whole. */
export function keepPart(made: MadePart, folder: string): void {
  const beside = `${folder}.next-${process.pid}-${threadId}`;
  mkdirSync(beside, { recursive: true });
  const search = serialize(made.search);
  writeFileSync(join(beside, SEARCH), search);
  const files = writePartTables(made, beside);
  const body = serialize({ files, search: search.length, ties: tiesOf(made) } satisfies Held);
  writeFileSync(join(beside, TIES), Buffer.concat([sumOf(body), body]));
  // What stands there is damaged, or the same, made by another process meanwhile.
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

interface Held {
  files: Part["files"];
  /** Bytes of what search needs. */
  search: number;
  ties: Ties;
}

/** The part in a folder; null where there is none, or one that was cut off. */
export async function keptPart(folder: string): Promise<Part | null> {
  const bytes = await readFile(join(folder, TIES)).catch(() => null);
  if (bytes === null) return null;
  const [sum, body] = [bytes.subarray(0, 32), bytes.subarray(32)];
  if (!sumOf(body).equals(sum)) return null;
  const { files, search, ties } = deserialize(body) as Held;
  const isWhole = (file: string, bytes: number | undefined) =>
    statSync(file, { throwIfNoEntry: false })?.size === bytes;
  const whole =
    partTables.every((name) => isWhole(partFile(folder, name), files[name]?.bytes)) &&
    isWhole(join(folder, SEARCH), search);
  return whole ? { folder, files, ...ties } : null;
}

/** What search needs of the part in a folder. */
export async function keptSearch(folder: string): Promise<SearchPart> {
  return deserialize(await readFile(join(folder, SEARCH))) as SearchPart;
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

/** Hash of all that makes parts, but for the cables. */
async function makerOf(): Promise<string> {
  const code = (await filesBelow(join(projectFolder, "loaders"))).filter((file) => {
    const [, folder] = relative(projectFolder, file).split(sep);
    return !ELSEWHERE.includes(folder ?? "");
  });
  // What search takes for a word stands where the browser reads a query.
  const search = await filesBelow(join(projectFolder, "docs/components/search"));
  const authority = await filesBelow(join(dataFolder, "authority"));
  return fingerprint([...code, ...search, ...authority, join(projectFolder, "package-lock.json")]);
}
