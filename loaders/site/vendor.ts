/** Files of installed packages that the site serves as they are, by their name in docs/vendor/. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { projectFolder } from "../corpus.js";
import { fontFiles, fontPath } from "../pages/fonts.js";

export const vendorFiles = {
  "duckdb-eh.wasm": "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
  "duckdb-browser-eh.worker.js": "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js",
} as const;

/** Every file of a package that a loader passes on, with the place where it is installed. */
export function packagedFiles(): [name: string, path: string][] {
  const vendor = Object.entries(vendorFiles);
  return [
    ...vendor.map(([name, path]): [string, string] => [`vendor/${name}`, installed(path)]),
    ...fontFiles.map(({ name }): [string, string] => [`fonts/${name}.woff2`, fontPath(name)]),
  ];
}

function installed(path: string): string {
  return join(projectFolder, "node_modules", path);
}

/** Writes such a file to standard output, as a Framework loader does. */
export async function writeVendorFile(name: keyof typeof vendorFiles): Promise<void> {
  await pipeline(createReadStream(installed(vendorFiles[name])), process.stdout);
}
