/**
 * The test files, compiled, with what several of them import in files of its own: to have some hundreds of modules
 * found and read one by one takes a process longer than most of its tests. Compiled code knows its sources by their
 * own places.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { inPlace, OWN_ADDRESS } from "../loaders/bundle.js";

/** Components name a package as the site does, `npm:arquero`. */
const packages: Plugin = {
  name: "packages",
  setup(setup) {
    setup.onResolve({ filter: /^npm:/ }, ({ path }) => ({
      path: path.slice("npm:".length),
      external: true,
    }));
  },
};

/** The address that a file has when it is not compiled. */
function whole(path: string): string {
  return JSON.stringify(pathToFileURL(path).href);
}

/**
 * Compiles files of a checkout, paths from its root, into a folder; returns where each is then. Node runs files in the
 * order of their names, so these begin with their turn.
 */
export async function compile(
  files: readonly string[],
  root: string,
  folder: string,
): Promise<string[]> {
  const entries = files.map((file, turn) => ({
    in: file,
    out: join(String(turn).padStart(4, "0"), file.replace(/\.m?[jt]s$/, "")),
  }));
  await build({
    ...{ entryPoints: entries, outdir: folder, absWorkingDir: root },
    ...{
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
    },
    ...{ external: ["observablehq:*"], plugins: [packages, inPlace(whole)], logLevel: "warning" },
    ...{ sourcemap: true, sourcesContent: false, treeShaking: true },
    define: OWN_ADDRESS,
  });
  return entries.map(({ out }) => join(folder, `${out}.js`));
}
