import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Authority } from "./authority.js";
import { AUTHORITY_FILES, readAuthority } from "./read.js";

/**
 * Reads the authority files of a folder; a folder without them knows nobody.
 * @throws {InputError} with `<name of the file>:<line>:` where a row is malformed.
 */
export function authorityInFolder(folder: string): Authority {
  const present = Object.keys(AUTHORITY_FILES).filter((name) => existsSync(join(folder, name)));
  const files = present.map((name) => ({
    path: `data/authority/${name}`,
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
  return readAuthority(files);
}
