/**
 * TypeScript as JavaScript that node reads by itself, made once for the code of now. To have some hundreds of modules
 * found and read one by one, by a reader in a thread of its own, takes a process longer than most of its work. Like
 * run.js, which starts the rest, this file is JavaScript for node to read as it stands; its types are checked as well.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));

/** Where the bundles of this checkout are kept, from its own folder. */
const PLACE = ".cache/bundles";
const bundles = join(project, PLACE);

/** What the bundle may hold, and by which packages it was made. */
const CODE = ["loaders", "docs", "observablehq.config.ts", "package-lock.json"];

/** The programs of `loaders/`: those that a user starts, and those that these start. */
export const PROGRAMS = [
  ...["tables", "parts/worker", "publication/verify", "publication/changes"],
  ...["site/start", "site/dev", "site/build", "site/new", "site/check-pages"],
  ...["site/prepare", "site/preparer", "site/preview", "site/framework"],
];

/** So many bundles stay: a program may still read parts of its own while newer code is there. */
const KEPT = 4;

/** Whether this is the bundle's own copy of this module. */
const isBundled = /** @type {{ IN_BUNDLE?: true }} */ (globalThis).IN_BUNDLE;

/** The name that a module has for its own address, and what has a bundle call it so. */
const ADDRESS = "addressOfThisModule";
export const OWN_ADDRESS = { "import.meta.url": ADDRESS };

/**
 * Bundles the programs of this checkout, the loaders of its pages, and the modules that pages name: all at once, so
 * that what two of them import is there once.
 *
 * @param {readonly string[]} modules the files of those that are wanted
 * @returns {Promise<string[] | null>} the address of each, in the same order; null where one of them is no such module,
 *   the code cannot be read, or nothing can be written
 */
export async function bundled(modules) {
  const code = codeOf(project);
  const entries = entriesOf(code);
  const wanted = modules.map((module) => resolve(module));
  if (wanted.some((module) => !entries.includes(module))) return null;
  const name = nameOf(code, entries);
  const place = join(bundles, name);
  try {
    if (!(await isThere(place))) {
      await write(entries, place);
      await removeOld(name);
    }
  } catch {
    return null;
  }
  return wanted.map((module) => {
    const file = relative(project, module).replace(/\.ts$/, ".js");
    return pathToFileURL(join(place, file)).href;
  });
}

/**
 * Imports modules that pages are made with, so that they share with a program what both import.
 *
 * @param {readonly string[]} modules their files
 * @returns {Promise<unknown[]>} what each exports
 */
export async function importModules(modules) {
  // Set in the bundle alone: whoever runs from elsewhere has not imported what the bundle holds.
  const addresses = isBundled === undefined ? null : await bundled(modules);
  if (addresses) return Promise.all(addresses.map((address) => import(address)));
  await readTypeScript();
  return Promise.all(modules.map((file) => import(pathToFileURL(file).href)));
}

/** Lets node read TypeScript from now on, file by file; what cannot be read is said by its place. */
export async function readTypeScript() {
  const { register } = await import("tsx/esm/api");
  register();
}

/**
 * The modules that a bundle begins with: programs, loaders of pages, and what a page's front matter names.
 *
 * @param {readonly string[]} code
 */
function entriesOf(code) {
  const docs = join(project, "docs");
  const programs = PROGRAMS.map((program) => join(project, "loaders", `${program}.ts`));
  const loaders = code.filter(
    (file) =>
      file.startsWith(docs + sep) &&
      file.endsWith(".ts") &&
      !file.startsWith(join(docs, "components") + sep),
  );
  const pages = code.filter((file) => file.endsWith(".md"));
  const named = pages.map((page) => /^first: (.+)$/m.exec(readFileSync(page, "utf8"))?.[1]?.trim());
  const modules = named.flatMap((name) => (name === undefined ? [] : [resolve(docs, name)]));
  return [...new Set([...programs, ...loaders, ...modules])].filter((file) => code.includes(file));
}

/**
 * All code of a checkout, and its pages.
 *
 * @param {string} folder
 */
function codeOf(folder) {
  return CODE.flatMap((path) => codeBelow(join(folder, path))).sort();
}

/**
 * The code and pages of a folder. `filesBelow` (`fingerprint.ts`) lists folders for all others; this file starts them
 * and is read by node as it stands, which can import no TypeScript.
 *
 * @param {string} path
 * @returns {string[]}
 */
function codeBelow(path) {
  const is = statSync(path, { throwIfNoEntry: false });
  if (!is?.isDirectory()) return is?.isFile() ? [path] : [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .filter((entry) => entry.isDirectory() || /\.(?:[jt]s|md)$/.test(entry.name))
    .flatMap((entry) => {
      const own = join(path, entry.name);
      return entry.isFile() ? [own] : codeBelow(own);
    });
}

/**
 * Says what a bundle is made from, in a name for its folder: the code, and the modules that it begins with, which the
 * pages have a say in.
 *
 * @param {readonly string[]} code
 * @param {readonly string[]} entries
 */
function nameOf(code, entries) {
  const hash = createHash("sha256");
  hash.update(JSON.stringify(entries.map((entry) => relative(project, entry))));
  const files = code.filter((file) => !file.endsWith(".md"));
  for (const file of files)
    hash
      .update(`${relative(project, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} path */
async function isThere(path) {
  return (await stat(path).catch(() => null)) !== null;
}

/**
 * @param {readonly string[]} entries
 * @param {string} place
 */
async function write(entries, place) {
  const beside = `${place}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  const { build } = await import("esbuild");
  try {
    await build({
      ...{ entryPoints: [...entries], outdir: beside, outbase: project, absWorkingDir: project },
      ...{ bundle: true, splitting: true, platform: "node", format: "esm", target: "node20" },
      ...{ packages: "external", external: ["npm:*", "observablehq:*"], logLevel: "silent" },
      ...{ sourcemap: true, sourcesContent: false, plugins: [inPlace(byBundle)] },
      define: { ...OWN_ADDRESS, "globalThis.IN_BUNDLE": "true" },
    });
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!(await isThere(place))) throw error;
  }
}

/**
 * Lets each module find its neighbours where they stand, not where the bundle does; in its first line, so that all
 * lines keep their numbers.
 *
 * @param {(path: string) => string} addressOf the code that tells the address of a file
 * @returns {import("esbuild").Plugin}
 */
export function inPlace(addressOf) {
  return {
    name: "in place",
    setup(builder) {
      builder.onLoad({ filter: /\.[jt]s$/, namespace: "file" }, async ({ path }) => {
        if (path.split(sep).includes("node_modules")) return undefined;
        const contents = `const ${ADDRESS} = ${addressOf(path)}; ${await readFile(path, "utf8")}`;
        return { contents, loader: path.endsWith(".ts") ? "ts" : "js" };
      });
    },
  };
}

/**
 * By the place of the bundle, which a copy of the checkout has elsewhere.
 *
 * @param {string} path
 */
function byBundle(path) {
  const own = JSON.stringify(`/${relative(project, path).split(sep).join("/")}`);
  return `(({ url }) => url.slice(0, url.lastIndexOf("/${PLACE}/")) + ${own})(import.meta)`;
}

/** @param {string} name what stays in any case */
async function removeOld(name) {
  const others = (await readdir(bundles)).filter(
    (other) => /^[0-9a-f]{16}$/.test(other) && other !== name,
  );
  const aged = await Promise.all(
    others.map(async (other) => ({ other, age: (await stat(join(bundles, other))).mtimeMs })),
  );
  aged.sort((a, b) => b.age - a.age);
  for (const { other } of aged.slice(KEPT - 1))
    await rm(join(bundles, other), { recursive: true, force: true });
}
