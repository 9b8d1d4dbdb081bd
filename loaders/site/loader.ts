/**
 * Loaders as functions. Framework starts a program for each loader, and each would load the same modules again;
 * one that exports `output` is called by the build in its own process, and has written its file by then.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { importModules } from "../bundle.js";
import { isMain } from "../command.js";
import { writeWhole } from "./write-whole.js";

/** What a loader's file holds: its bytes, or its text. */
export type Output = () => Promise<string | Uint8Array> | string | Uint8Array;

/** Ends a loader's module: writes to standard output where Framework runs it as a program, else does nothing. */
export async function loader(moduleUrl: string, output: Output): Promise<void> {
  if (isMain(moduleUrl)) process.stdout.write(await output());
}

const EXPORTS_OUTPUT = /^export (?:const|(?:async )?function) output\b/m;

/**
 * Makes the files of those loaders below `root` that export `output`, where `cache` does not hold them yet.
 * Others are Framework's to run: what a module does that is only imported, nobody knows.
 */
export async function makeOutputs(root: string, paths: readonly string[], cache: string) {
  const wanted: { file: string; target: string }[] = [];
  for (const path of paths) {
    const target = join(cache, path.slice(0, -".ts".length));
    if (!path.endsWith(".ts") || path.includes("[") || existsSync(target)) continue;
    const file = join(root, path);
    if (EXPORTS_OUTPUT.test(await readFile(file, "utf8"))) wanted.push({ file, target });
  }
  const modules = await importModules(wanted.map(({ file }) => file));
  for (const [at, { target }] of wanted.entries()) {
    const { output } = modules[at] as { output: Output };
    await writeWhole(target, await output());
  }
}
