/** The engine's two files, as the site ships them. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { projectFolder } from "../corpus.js";
// For nothing but that the worker is made anew when this has changed.
import "../../docs/components/query/packed-module.js";

const installed = join(projectFolder, "node_modules/@duckdb/duckdb-wasm/dist");
const moduleFile = join(installed, "duckdb-eh.wasm");

/** The module, packed by gzip: 7.7 MB of 34. `level` as zlib has it; above 6 takes twice as long for a hundredth. */
export async function engineModule(level = 6): Promise<Uint8Array> {
  return promisify(gzip)(await readFile(moduleFile), { level });
}

/** The worker, which unpacks the module as it comes. */
export async function engineWorker(): Promise<string> {
  const { size } = await stat(moduleFile);
  const { outputFiles } = await build({
    stdin: {
      contents: `import { unpackModules } from "./packed-module.js"; unpackModules(self, ${String(size)});`,
      resolveDir: join(projectFolder, "docs/components/query"),
    },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
  });
  const own = await readFile(join(installed, "duckdb-browser-eh.worker.js"), "utf8");
  return outputFiles[0]!.text + own;
}
