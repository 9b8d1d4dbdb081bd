/** Seconds and peak memory of `npm run tables`, each in a process of its own. */
import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, runProgram, temporaryFolder } from "../checkout.js";
import { kilobytes, megabytes, printRows, printSkipped, seconds } from "./print.js";

/** Folder of the volumes that the figures of larger corpora are taken on, where it is there. */
export const volumes = join(process.env["CROSSINGS_SHARED"] ?? join(root, "..", "shared"), "frus");

/** Prints a line for the repository's cables, one volume, and all volumes. */
export async function tables(): Promise<void> {
  const rows = [["corpus", "source", "seconds", "peak memory"]];
  rows.push(await measured("data/cables", join(root, "data", "cables")));
  if (existsSync(volumes)) {
    rows.push(await measured("one FRUS volume", folderWith(smallest(volumes))));
    rows.push(await measured(`${readdirSync(volumes).length} FRUS volumes`, volumes));
  }
  printRows(rows);
  if (!existsSync(volumes)) printSkipped("FRUS volumes", `not there: ${volumes}`);
}

async function measured(name: string, cables: string): Promise<string[]> {
  const folder = temporaryFolder();
  const memory = join(folder, "memory");
  const words = ["--import", "tsx", "--import", "./test/bench/peak-memory.ts", "loaders/tables.ts"];
  const started = performance.now();
  const { status, stderr } = await runProgram(
    process.execPath,
    [...words, "--cables", cables, "--out", join(folder, "tables")],
    root,
    { BENCH_PEAK_MEMORY: memory },
  );
  const took = performance.now() - started;
  assert.equal(status, 0, stderr);
  const peak = Number(readFileSync(memory, "utf8"));
  return [name, kilobytes(sizeOf(cables)), seconds(took), megabytes(peak)];
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(folder, path)))
    .filter((entry) => entry.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}

function smallest(folder: string): string {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const [first] = files.sort((a, b) => statSync(a).size - statSync(b).size);
  if (!first) throw new Error(`no volume in the folder: ${folder}`);
  return first;
}

function folderWith(file: string): string {
  const folder = join(temporaryFolder(), "volume");
  mkdirSync(folder);
  copyFileSync(file, join(folder, "volume.xml"));
  return folder;
}
