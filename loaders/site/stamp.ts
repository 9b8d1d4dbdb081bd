/** What was made from what, kept in .cache/ between builds. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildCache } from "./folders.js";
import { writeWhole } from "./write-whole.js";

/** The stamp that a step left; null where it left none that can be read. */
export async function readStamp(name: string): Promise<Record<string, string> | null> {
  try {
    return JSON.parse(await readFile(stampFile(name), "utf8")) as Record<string, string>;
  } catch {
    return null;
  }
}

/** Leaves a stamp; to be called when the step's outputs are all in place. */
export async function writeStamp(name: string, stamp: Record<string, string>): Promise<void> {
  await writeWhole(stampFile(name), `${JSON.stringify(stamp, null, 1)}\n`);
}

function stampFile(name: string): string {
  return join(buildCache, `${name}.json`);
}
