/** Seconds, CPU and peak memory of `npm run tables`, each in a process of its own. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { root, runProgram, temporaryFolder } from "../checkout.js";
import { kilobytes, megabytes, printRows, printSkipped, seconds } from "./print.js";

/** Folder of the volumes that the figures of larger corpora are taken on, where it is there. */
export const volumes = join(process.env["CROSSINGS_SHARED"] ?? join(root, "..", "shared"), "frus");

/**
 * Prints a line for the repository's cables, one volume, all volumes, and all of them but that one is new, with
 * the CPU seconds of each against a bare pass of `saxes` with namespaces over the same files.
 */
export async function tables(): Promise<void> {
  const rows = [["corpus", "source", "seconds", "CPU", "against saxes", "wall/CPU", "peak memory"]];
  const measure = async (name: string, cables: string, parts = temporaryFolder()) =>
    rows.push(await measured(name, cables, parts));
  await measure("data/cables", join(root, "data", "cables"));
  if (existsSync(volumes)) {
    await measure("one FRUS volume", folderWith(smallest(volumes)));
    const folder = join(temporaryFolder(), "volumes");
    cpSync(volumes, folder, { recursive: true });
    const parts = temporaryFolder();
    await measure(`${readdirSync(volumes).length} FRUS volumes`, folder, parts);
    chmodSync(smallest(folder), 0o644);
    appendFileSync(smallest(folder), "\n");
    await measure("the same, one file changed", folder, parts);
  }
  printRows(rows);
  if (!existsSync(volumes)) printSkipped("FRUS volumes", `not there: ${volumes}`);
}

async function measured(name: string, cables: string, parts: string): Promise<string[]> {
  const folder = temporaryFolder();
  const memory = join(folder, "memory");
  const words = ["--import", "./test/bench/peak-memory.js", "loaders/run.js", "tables"];
  const started = performance.now();
  const { status, stderr } = await runProgram(
    process.execPath,
    [...words, "--cables", cables, "--out", join(folder, "tables")],
    root,
    { BENCH_PEAK_MEMORY: memory, PARTS: parts },
  );
  const took = performance.now() - started;
  assert.equal(status, 0, stderr);
  const { bytes, cpu } = JSON.parse(readFileSync(memory, "utf8")) as { bytes: number; cpu: number };
  const bare = barePass(cables);
  const ratio = bare === 0 ? "–" : (cpu / bare).toFixed(1);
  const figures = [seconds(took), seconds(cpu), ratio, (took / cpu).toFixed(2), megabytes(bytes)];
  return [name, kilobytes(sizeOf(cables)), ...figures];
}

/** CPU milliseconds that `saxes` alone takes for the TEI files of a folder, with namespaces. */
function barePass(folder: string): number {
  const texts = readdirSync(folder)
    .filter((path) => path.endsWith(".xml"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
  const before = process.cpuUsage();
  for (const text of texts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", () => {});
    parser.write(text).close();
  }
  const { user, system } = process.cpuUsage(before);
  return texts.length === 0 ? 0 : (user + system) / 1000;
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
