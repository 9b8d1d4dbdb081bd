/** Files of installed packages that the site serves as they are, by their name in docs/vendor/. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { projectFolder } from "../corpus.js";

export const vendorFiles = {
  "duckdb-eh.wasm": "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm",
  "duckdb-browser-eh.worker.js": "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js",
} as const;

/** Writes such a file to standard output, as a Framework loader does. */
export async function writeVendorFile(name: keyof typeof vendorFiles): Promise<void> {
  await pipeline(
    createReadStream(join(projectFolder, "node_modules", vendorFiles[name])),
    process.stdout,
  );
}
