/**
 * Framework gives each file that a page attaches a copy with its hash in its name. The tables stand in the site under
 * their own names already, for whoever takes them away: there pages find them too, and half of their bytes are spared.
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "./fingerprint.js";

/** The name of a copy: that of the file, its hash, and what kind of file it is. */
const COPY = /^(?<name>.+)\.(?<hash>[0-9a-f]{8})(?<kind>\.\w+)$/;

/** An address of a copy, as pages and modules have it, from wherever they stand. */
const ADDRESS = /(?<=[./])_file\/(?<address>data\/[^"?]+)(?=")/g;

/**
 * Takes out the copies of what lies in `data/` of a site with the same bytes, and leads pages and modules there; the
 * hash stays in the address, so that no browser takes an older edition's bytes for this one's.
 */
export async function attachOnce(site: string): Promise<void> {
  const twins = await twinsIn(site);
  if (twins.size === 0) return;
  for (const file of await filesBelow(site)) {
    if (!/\.(?:html|js)$/.test(file)) continue;
    const text = await readFile(file, "utf8");
    const once = text.replace(ADDRESS, (address, copy: string) => twins.get(copy) ?? address);
    if (once !== text) await writeFile(file, once);
  }
  for (const copy of twins.keys()) await rm(join(site, "_file", copy));
}

/** Where each copy stands a second time, from the site's folder: `data/dates.0a74141a.parquet` in `data/dates.parquet`. */
async function twinsIn(site: string): Promise<Map<string, string>> {
  const twins = new Map<string, string>();
  for (const copy of (await readdir(join(site, "_file", "data")).catch(() => [])).sort()) {
    const { name, hash, kind } = COPY.exec(copy)?.groups ?? {};
    if (name === undefined || hash === undefined || kind === undefined) continue;
    const own = join(site, "data", name + kind);
    const [one, other] = await Promise.all([
      readFile(join(site, "_file", "data", copy)),
      readFile(own).catch(() => null),
    ]);
    if (other?.equals(one)) twins.set(`data/${copy}`, `data/${name}${kind}?${hash}`);
  }
  return twins;
}
