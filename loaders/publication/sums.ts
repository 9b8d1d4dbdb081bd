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

/** The sums that a folder's file of sums names. Throws where there is none. */
export async function sumsNamed(folder: string): Promise<Map<string, string>> {
  const lines = (await readFile(join(folder, sumsFile), "utf8")).split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return sum === undefined || name === undefined ? [] : [[name, sum] as const];
    }),
  );
}
