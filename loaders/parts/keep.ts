/** Parts that were made before, or elsewhere: a file each, by what it was made from. */
import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { mkdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { deserialize, serialize } from "node:v8";
import { dataFolder, projectFolder } from "../corpus.js";
import { filesBelow, fingerprint } from "../fingerprint.js";
import { readCable } from "../read/index.js";
import type { Part } from "./part.js";

/** Folders of loaders/ that no row of a file depends on. */
const ELSEWHERE = ["site", "pages", "publication", "resolve", "search", "review"];

/** The parts that the code and the authority files of now have made. */
export interface Kept {
  /** What a file's part is kept under; `ids` are the names that other files have left its documents. */
  keyOf(cables: string, path: string, ids?: readonly string[]): string;
  read(key: string): Promise<Part | null>;
  write(key: string, bytes: Uint8Array): Promise<void>;
}

/** Opens the folder of parts: PARTS, else `.cache/parts/`, which loses what older code has made. */
export async function openKept(): Promise<Kept> {
  const named = process.env["PARTS"];
  const folder = named ? named : join(projectFolder, ".cache", "parts");
  const maker = (await makerOf()).slice(0, 32);
  const own = join(folder, maker);
  mkdirSync(own, { recursive: true });
  if (!named)
    for (const other of await readdir(folder))
      if (other !== maker) await rm(join(folder, other), { recursive: true, force: true });
  return {
    keyOf(cables, path, ids) {
      const hash = createHash("sha256").update(`${path}\0${(ids ?? []).join("\0")}\0`);
      return hash.update(readCable(cables, path).bytes).digest("hex");
    },
    async read(key) {
      const bytes = await readFile(join(own, `${key}.part`)).catch(() => null);
      return bytes && partOf(bytes);
    },
    async write(key, bytes) {
      const beside = join(own, `.${key}-${process.pid}`);
      await writeFile(beside, bytes);
      await rename(beside, join(own, `${key}.part`));
    },
  };
}

/** A part as bytes, which begin with their own check sum: a file that was cut off is as good as none. */
export function bytesOf(part: Part): Uint8Array {
  const body = serialize(part);
  return Buffer.concat([createHash("sha256").update(body).digest(), body]);
}

export function partOf(bytes: Uint8Array): Part | null {
  const [sum, body] = [bytes.subarray(0, 32), bytes.subarray(32)];
  if (!createHash("sha256").update(body).digest().equals(sum)) return null;
  return deserialize(body) as Part;
}

/** Hash of all that makes parts, but for the cables. */
async function makerOf(): Promise<string> {
  const code = (await filesBelow(join(projectFolder, "loaders"))).filter((file) => {
    const [, folder] = relative(projectFolder, file).split(sep);
    return !ELSEWHERE.includes(folder ?? "");
  });
  const authority = await filesBelow(join(dataFolder, "authority"));
  return fingerprint([...code, ...authority, join(projectFolder, "package-lock.json")]);
}
