/**
 * The test files, compiled, with what several of them import in files of its own: to have some hundreds of modules
 * found and read one by one takes a process longer than most of its tests. Compiled code knows its sources by their
 * own places.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** The name that a module has for its own address when it is compiled. */
const ADDRESS = "addressOfThisModule";

/** Gives a module the address that it has when it is not compiled. */
const addresses: Plugin = {
  name: "addresses",
  setup(setup) {
    setup.onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      // In its first line, so that all lines keep their numbers.
      const contents = `const ${ADDRESS} = ${address}; ${readFileSync(path, "utf8")}`;
      return { loader: path.endsWith(".ts") ? "ts" : "js", contents };
    });
  },
};

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

/** Compiles files of a checkout, paths from its root, into a folder; returns where each is then. */
export async function compile(
  files: readonly string[],
  root: string,
  folder: string,
): Promise<string[]> {
  await build({
    ...{ entryPoints: [...files], outbase: root, outdir: folder, absWorkingDir: root },
    ...{
      bundle: true,
      splitting: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
    },
    ...{ external: ["observablehq:*"], plugins: [packages, addresses], logLevel: "warning" },
    ...{ sourcemap: true, sourcesContent: false, treeShaking: true },
    define: { "import.meta.url": ADDRESS },
  });
  return files.map((file) => join(folder, file.replace(/\.m?[jt]s$/, ".js")));
}
