/**
 * Everything that Framework would run a loader for, made beforehand in one process, and everything
 * outdated taken out of its cache: Framework itself sees neither what a loader imports nor what it reads.
 *
 *     tsx loaders/site/prepare.ts
 */
import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isMain, runCommand } from "../command.js";
import { cablesFolder, projectFolder, tablesFolder } from "../corpus.js";
import { type Progress, progressOn, silent } from "../progress.js";
import { buildTables } from "../tables.js";
import { prepareDocumentPages } from "./documents.js";
import { fingerprint, tablesFingerprint } from "./fingerprint.js";
import { siteCache, siteRoot } from "./folders.js";
import { withLock } from "./lock.js";
import { makeOutputs } from "./loader.js";
import { removeOutdated } from "./outdated.js";
import { readStamp, writeStamp } from "./stamp.js";
import { packagedFiles } from "./vendor.js";

/**
 * Brings tables, document pages and loaders' outputs up to date; what is up to date already is left
 * alone. Throws InputError for cables that cannot be taken, and leaves the last tables as they were.
 */
export async function prepareSite(progress: Progress = silent): Promise<void> {
  const inputs = await prepareTables(progress);
  const loaders = await removeOutdated(inputs);
  for (const file of await readdir(tablesFolder))
    await copyInto(join(tablesFolder, file), join(siteCache, "data", file));
  for (const [name, path] of packagedFiles()) await copyInto(path, join(siteCache, name));
  await makeOutputs(join(projectFolder, siteRoot), loaders, siteCache);
  await prepareDocumentPages(tablesFolder, progress);
}

/** Rebuilds the tables if anything that they are made from has changed; returns its fingerprint. */
async function prepareTables(progress: Progress): Promise<string> {
  const cables = cablesFolder();
  const inputs = await tablesFingerprint(cables);
  const stamp = await readStamp("tables");
  if (stamp?.["inputs"] === inputs && stamp["outputs"] === (await tablesOutputs())) return inputs;
  await buildTables({ cables, out: tablesFolder }, progress);
  await writeStamp("tables", { inputs, outputs: await tablesOutputs() });
  return inputs;
}

/** The data package names every table's size and check sum, so it stands for them all. */
export async function tablesOutputs(): Promise<string> {
  return fingerprint([join(tablesFolder, "datapackage.json")]);
}

/** Copies a file whole, and only if its bytes differ: an unchanged time keeps the preview quiet. */
async function copyInto(from: string, to: string): Promise<void> {
  if (await isSame(from, to)) return;
  await mkdir(join(to, ".."), { recursive: true });
  const beside = `${to}.${process.pid}`;
  await copyFile(from, beside);
  await rename(beside, to).catch(async (error: unknown) => {
    await rm(beside, { force: true });
    throw error;
  });
}

async function isSame(one: string, other: string): Promise<boolean> {
  const sizes = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  if (sizes[0]?.size !== sizes[1]?.size) return false;
  const [first, second] = await Promise.all([readFile(one), readFile(other)]);
  return first.equals(second);
}

if (isMain(import.meta.url))
  await runCommand(() => withLock("build", () => prepareSite(progressOn())));
