/**
 * Which outputs of loaders are outdated. A loader's output depends on the loader, on what it imports and
 * on the data; Framework only looks at the loader's own time.
 */
import { readdir, rm } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { defaultInterpreters, LoaderResolver } from "@observablehq/framework/dist/loader.js";
import { build, type Metafile } from "esbuild";
import { projectFolder } from "../corpus.js";
import { filesBelow, fingerprint } from "./fingerprint.js";
import { documentPages, siteCache, siteRoot } from "./folders.js";
import { readStamp, writeStamp } from "./stamp.js";

/**
 * Removes from Framework's cache every output whose loader is gone or whose inputs have changed since it
 * was made. `inputs` is the fingerprint of the data. Returns the loaders that there are, relative to the site's root.
 */
export async function removeOutdated(inputs: string): Promise<string[]> {
  const before = await readStamp("loaders");
  const now: Record<string, string> = {};
  const present = await loaders();
  const root = join(projectFolder, siteRoot);
  const imports = await importsOf(present.map((loader) => join(root, loader)));
  for (const loader of present) {
    const file = join(root, loader);
    now[loader] = `${inputs} ${await fingerprint([file, ...(imports.get(file) ?? [])])}`;
  }
  for (const [loader, outputs] of await outputsByLoader()) {
    if (now[loader] !== undefined && now[loader] === before?.[loader]) continue;
    for (const output of outputs) await rm(output, { force: true });
  }
  await writeStamp("loaders", now);
  return present;
}

/** Makes what lies in one folder and can be thousands of files, each slow to ask Framework about. */
const documentsLoader = "documents/[id].md.ts";

/** What loaders have left in Framework's cache, by loader; under "" what no loader makes any more. */
export async function outputsByLoader(): Promise<Map<string, string[]>> {
  const resolver = new LoaderResolver({ root: join(projectFolder, siteRoot) });
  const byLoader = new Map([[documentsLoader, await filesBelow(documentPages)]]);
  for (const output of await outputs()) {
    const loader =
      resolver.find(`/${relative(siteCache, output).split(sep).join("/")}`)?.path ?? "";
    const others = byLoader.get(loader);
    if (others) others.push(output);
    else byLoader.set(loader, [output]);
  }
  return byLoader;
}

/** Framework's loaders, relative to its root: `data/[table].csv.ts` makes a `.csv`. */
async function loaders(): Promise<string[]> {
  const root = join(projectFolder, siteRoot);
  const files = (await filesBelow(root)).map((file) => relative(root, file).split(sep).join("/"));
  return files.filter((file) => {
    const target = file.slice(0, -extname(file).length);
    return extname(file) in defaultInterpreters && extname(target) !== "";
  });
}

/** Files that loaders have left in Framework's cache, but for the documents' pages. */
async function outputs(): Promise<string[]> {
  const entries = await readdir(siteCache).catch(() => []);
  const folders = entries.filter((name) => !name.startsWith("_") && name !== "documents");
  return (await Promise.all(folders.map((name) => filesBelow(join(siteCache, name))))).flat();
}

/** The project's own modules that loaders import, directly or not, by loader; of those in other languages none. */
async function importsOf(files: readonly string[]): Promise<Map<string, string[]>> {
  const entryPoints = files.filter((file) => [".ts", ".js"].includes(extname(file)));
  const { metafile } = await build({
    ...{ entryPoints, absWorkingDir: projectFolder, outdir: projectFolder, outbase: projectFolder },
    ...{ bundle: true, splitting: true, write: false, metafile: true },
    ...{ platform: "node", format: "esm", packages: "external", logLevel: "silent" },
  });
  const own = (file: string) => relative(projectFolder, file).split(sep).join("/");
  return new Map(entryPoints.map((file) => [file, reached(own(file), metafile.inputs)]));
}

/** The modules that one of them reaches by its imports, itself aside, as their files. */
function reached(from: string, inputs: Metafile["inputs"]): string[] {
  const found = new Set([from]);
  for (const module of found)
    for (const { path, external } of inputs[module]?.imports ?? []) if (!external) found.add(path);
  found.delete(from);
  return Array.from(found, (path) => join(projectFolder, path)).sort();
}
