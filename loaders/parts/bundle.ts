/**
 * The code of a thread as one file of JavaScript, made once for the code of now: a thread that reads TypeScript
 * file by file begins a second later.
 */
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { projectFolder } from "../corpus.js";
import { filesBelow, fingerprint } from "../fingerprint.js";

/** The address of the bundle of a module of `loaders/`; null where none can be written. */
export async function bundleOf(
  module: URL,
  folder = join(projectFolder, ".cache", "bundles"),
): Promise<string | null> {
  const code = await filesBelow(join(projectFolder, "loaders"));
  const made = await fingerprint([...code, join(projectFolder, "package-lock.json")]);
  const entry = fileURLToPath(module);
  const name = basename(entry, ".ts");
  const file = join(folder, `${name}-${made.slice(0, 16)}.mjs`);
  const isThere = (await stat(file).catch(() => null)) !== null;
  const written = isThere || (await write(entry, file, folder, name).catch(() => false));
  return written ? pathToFileURL(file).href : null;
}

async function write(entry: string, file: string, folder: string, name: string): Promise<true> {
  await mkdir(folder, { recursive: true });
  const { build } = await import("esbuild");
  const beside = `${file}.${process.pid}`;
  await build({
    ...{ entryPoints: [entry], outfile: beside, bundle: true, logLevel: "silent" },
    ...{ platform: "node", format: "esm", target: "node20", packages: "external" },
    plugins: [inPlace],
  });
  // What older code made is of no use; whoever runs it has read it.
  for (const old of await readdir(folder))
    if (old.startsWith(`${name}-`) && old.endsWith(".mjs")) await rm(join(folder, old));
  await rename(beside, file);
  return true;
}

/** Lets each module find its neighbours where they stand, not where the bundle does. */
const inPlace: Plugin = {
  name: "in place",
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: code.replaceAll("import.meta.url", address), loader: "ts" };
    });
  },
};
