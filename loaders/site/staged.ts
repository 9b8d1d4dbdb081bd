/**
 * The site's root as a build reads it: docs/, with the components bundled. Framework reads, hashes and writes each
 * module by itself, some 250 of them, and a reader's browser would ask for each; the preview takes them as they are.
 */
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { build } from "esbuild";
import { filesBelow } from "./fingerprint.js";
import { shellsOf } from "./shells.js";

const COMPONENTS = "components";
const CACHE = ".observablehq";

/** What a page or one of its own modules imports by a path. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * Puts the root `from` in place at `to`, anew; what stood there is removed. What is
 * hidden is no part of a site. Pages that loaders made are looked for in
 * the cache below `from`. Throws where a component cannot be bundled.
 */
export async function stageSite(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from))
    if (name !== COMPONENTS && !isHidden(name)) await stand(join(from, name), join(to, name));
  await bundleComponents(from, join(to, COMPONENTS), await entriesOf(from));
}

/** Hidden files are an editor's or somebody's own, and no pages. */
function isHidden(name: string): boolean {
  return name.startsWith(".") && name !== CACHE;
}

/** Lets a file or folder be found at another place too; it is copied where links are for administrators. */
async function stand(from: string, to: string): Promise<void> {
  await symlink(from, to, "junction").catch(() =>
    cp(from, to, { preserveTimestamps: true, recursive: true }),
  );
}

/** The components that pages import, or modules that stand beside the pages. */
async function entriesOf(root: string): Promise<string[]> {
  const components = join(root, COMPONENTS) + sep;
  const entries = new Set<string>();
  for (const { file, place } of await importing(root))
    for (const [, path = ""] of (await readFile(file, "utf8")).matchAll(IMPORTED)) {
      const module = resolve(dirname(place), path).replace(/\.js$/, ".ts");
      if (module.startsWith(components) && existsSync(module)) entries.add(module);
    }
  return [...entries].sort();
}

/** A file that can import components, and the place below the root that its paths go out from. */
interface Importing {
  file: string;
  place: string;
}

/** What people wrote, what loaders made, and the shells of the documents. */
async function importing(root: string): Promise<Importing[]> {
  const left = [CACHE, COMPONENTS].map((name) => join(root, name) + sep);
  const written = (await filesBelow(root)).filter(
    (file) => /\.(?:md|js|ts)$/.test(file) && !left.some((folder) => file.startsWith(folder)),
  );
  const cache = join(root, CACHE, "cache");
  const shells = (await shellsOf(join(cache, "documents"))).map((name) => `documents/${name}.md`);
  const pages = (await readdir(cache).catch(() => [])).filter((name) => name.endsWith(".md"));
  return [
    ...written.map((file) => ({ file, place: file })),
    ...[...pages, ...shells].map((name) => ({ file: join(cache, name), place: join(root, name) })),
  ];
}

/** Bundles components, what several of them share in pieces of its own, and copies the style sheets. */
async function bundleComponents(root: string, to: string, entryPoints: string[]): Promise<void> {
  const from = join(root, COMPONENTS);
  for (const file of await filesBelow(from))
    if (!file.endsWith(".ts")) await cp(file, join(to, relative(from, file)));
  await build({
    ...{ entryPoints, outbase: from, outdir: to, chunkNames: "shared/[name]-[hash]" },
    ...{ bundle: true, splitting: true, format: "esm", target: "es2022", charset: "utf8" },
    // Packages are Framework's to find, by the names that pages have for them.
    ...{ packages: "external", external: ["npm:*", "observablehq:*"] },
    // The names of a bundle's pieces hold no path of this machine.
    ...{ absWorkingDir: root, logLevel: "silent" },
  });
}
