/** Files of tables: those of parts, and those of the tables of all parts that were written last. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackagedFile } from "./dictionary.js";
import { type Rows, rowsIn } from "./parquet-joined.js";
import type { TableName } from "./schema.js";

/** The tables of a part. */
export interface PartFiles {
  /** Where they are, `<table>.parquet`. */
  folder: string;
  /** What tells them from others. */
  files: { readonly [Name in TableName]?: PackagedFile };
}

/** The file of a part that has its rows of a table. */
export function partFile(part: string, name: TableName): string {
  return join(part, `${name}.parquet`);
}

/** Size and check sum of a written file. */
export async function packaged(path: string): Promise<PackagedFile> {
  return packagedBytes(await readFile(path));
}

/** Size and check sum of what a file has. */
export function packagedBytes(bytes: Uint8Array): PackagedFile {
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Says what the files beside it were made of. */
const LABEL = "made-of.json";

interface Label {
  key: string;
  files: Record<string, PackagedFile>;
  /** The stretches of its Parquet file, in their order. */
  stretches?: readonly KeptStretch[];
}

/** A stretch of a table: what it is made of, and how many groups of rows it has. */
export interface KeptStretch {
  key: string;
  groups: number;
}

/**
 * Copies the files of a table into a folder, if those that are kept were made of the same, and says which they are;
 * null where they are others, or damaged.
 */
export async function keptTable(
  kept: string,
  name: TableName,
  key: string,
  folder: string,
): Promise<Map<string, PackagedFile> | null> {
  try {
    const own = join(kept, name);
    const label = JSON.parse(await readFile(join(own, LABEL), "utf8")) as Label;
    if (label.key !== key) return null;
    for (const [file, { sha256 }] of Object.entries(label.files)) {
      await copyFile(join(own, file), join(folder, file));
      if ((await packaged(join(folder, file))).sha256 !== sha256) return null;
    }
    return new Map(Object.entries(label.files));
  } catch {
    // Nothing is kept, or another process is about to keep something else.
    return null;
  }
}

/** The stretches of a table that are kept, by what they are made of; none where the file is damaged. */
export async function keptStretches(kept: string, name: TableName): Promise<Map<string, Rows>> {
  const own = join(kept, name);
  const file = `${name}.parquet`;
  try {
    const { files, stretches = [] } = JSON.parse(await readFile(join(own, LABEL), "utf8")) as Label;
    const bytes = await readFile(join(own, file));
    if (packagedBytes(bytes).sha256 !== files[file]?.sha256) return new Map();
    const { groups, ...rest } = rowsIn(bytes);
    let at = 0;
    return new Map(
      stretches.map(({ key, groups: count }) => {
        at += count;
        return [key, { ...rest, groups: groups.slice(at - count, at) }];
      }),
    );
  } catch {
    // Nothing is kept, or another process is about to keep something else.
    return new Map();
  }
}

/** Keeps the files of a table instead of those that are kept of it. Another process can do so at the same time. */
export async function keepTable(
  kept: string,
  name: TableName,
  made: Omit<Label, "files">,
  folder: string,
  files: ReadonlyMap<string, PackagedFile>,
): Promise<void> {
  const own = join(kept, name);
  const beside = `${own}.next-${process.pid}`;
  await mkdir(beside, { recursive: true });
  for (const file of files.keys()) await copyFile(join(folder, file), join(beside, file));
  const label: Label = { ...made, files: Object.fromEntries(files) };
  await writeFile(join(beside, LABEL), JSON.stringify(label));
  await rm(own, { recursive: true, force: true });
  // Where another process was quicker, its files are as good.
  await rename(beside, own).catch(() => rm(beside, { recursive: true, force: true }));
}
