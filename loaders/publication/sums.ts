/** `SHA256SUMS`: the sum of every file of a site, in the form that `sha256sum -c` reads. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../site/fingerprint.js";
import { nameOf } from "../site/modules.js";

export const sumsFile = "SHA256SUMS";

/** The lines of a folder's sums, sorted by path; the file of sums itself is left out. */
export async function sumsOf(folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  // Those with a dot as well: hosts and deposits read them.
  for (const file of await filesBelow(folder, { hidden: true })) {
    const name = nameOf(folder, file);
    if (name === sumsFile) continue;
    sums.set(
      name,
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    );
  }
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function sumLines(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join("");
}

/** The sums that a file of sums names, and its lines that are none, or name a file a second time. */
export interface NamedSums {
  sums: Map<string, string>;
  /** Number of a line, from 1, and what is wrong with it. */
  faults: string[];
}

/** The sums that a folder's file of sums names. Throws where there is none. */
export async function sumsNamed(folder: string): Promise<NamedSums> {
  const lines = (await readFile(join(folder, sumsFile), "utf8")).split("\n");
  const sums = new Map<string, string>();
  const faults: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "" && index === lines.length - 1) continue;
    const place = `${sumsFile}:${String(index + 1)}`;
    const [, sum, name] = /^([0-9a-f]{64}) [ *]([^\r]+)$/.exec(line) ?? [];
    if (sum === undefined || name === undefined)
      faults.push(`${place}: not a sum and a file: ${JSON.stringify(line.slice(0, 80))}`);
    else if (sums.has(name)) faults.push(`${place}: named twice: ${name}`);
    else sums.set(name, sum);
  }
  return { sums, faults };
}
