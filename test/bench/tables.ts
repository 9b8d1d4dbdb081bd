/** Seconds, CPU and peak memory of `npm run tables`, each in a process of its own. */
import assert from "node:assert/strict";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { root, runProgram, temporaryFolder } from "../checkout.js";
import { kilobytes, megabytes, printRows, printSkipped, seconds } from "./print.js";

/** Folder of the volumes that the figures of larger corpora are taken on, where it is there. */
export const volumes = join(process.env["CROSSINGS_SHARED"] ?? join(root, "..", "shared"), "frus");

/**
 * Prints a line for the repository's cables, one volume, all volumes, and all of them but that a word of the smallest is
 * another, with the CPU seconds of each against a bare pass of `saxes` with namespaces over the same files. With
 * `--large` also for four times the volumes, under other names.
 */
export async function tables(flags: readonly string[] = []): Promise<void> {
  const rows = [["corpus", "source", "seconds", "CPU", "against saxes", "wall/CPU", "peak memory"]];
  const measure = async (name: string, cables: string, parts = temporaryFolder()) => {
    const run = await measured(cables, parts);
    rows.push([name, ...figuresOf(run)]);
    return run;
  };
  await measure("data/cables", join(root, "data", "cables"));
  if (existsSync(volumes)) {
    await measure("one FRUS volume", folderWith(smallest(volumes)));
    const folder = join(temporaryFolder(), "volumes");
    cpSync(volumes, folder, { recursive: true });
    const parts = temporaryFolder();
    const count = readdirSync(volumes).length;
    const whole = await measure(`${count} FRUS volumes`, folder, parts);
    changeWord(smallest(folder));
    const again = await measure("the same, a word changed", folder, parts);
    rows.push(["… of a full run", ...ratiosOf(again, whole)]);
    if (flags.includes("--large")) {
      const large = await measure(`${4 * count} FRUS volumes`, fourfold(volumes));
      rows.push([`… of ${count}`, ...ratiosOf(large, whole)]);
    }
  }
  printRows(rows);
  if (!existsSync(volumes)) printSkipped("FRUS volumes", `not there: ${volumes}`);
}

/** What a run took: milliseconds, and bytes. */
export interface Run {
  source: number;
  took: number;
  cpu: number;
  bare: number;
  memory: number;
}

/** Makes the tables of a folder in a process of its own; what is kept of its files stands in `parts`. */
export async function measured(cables: string, parts: string): Promise<Run> {
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
  return { source: sizeOf(cables), took, cpu, bare: barePass(cables), memory: bytes };
}

function figuresOf({ source, took, cpu, bare, memory }: Run): string[] {
  const ratio = bare === 0 ? "–" : (cpu / bare).toFixed(1);
  const times = [seconds(took), seconds(cpu), ratio, (took / cpu).toFixed(2)];
  return [kilobytes(source), ...times, megabytes(memory)];
}

/** A run's source, seconds, CPU and memory as so many times those of another. */
function ratiosOf(run: Run, other: Run): string[] {
  const of = (figure: keyof Run) => (run[figure] / other[figure]).toFixed(3);
  return [of("source"), of("took"), of("cpu"), "", "", of("memory")];
}

/** Changes one word in the middle of a file. */
function changeWord(file: string): void {
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(" the ", text.length / 2);
  assert.ok(at > 0, `no word to change in ${file}`);
  chmodSync(file, 0o644);
  writeFileSync(file, `${text.slice(0, at)} every ${text.slice(at + " the ".length)}`);
}

/** A folder with each volume four times, under names of their own, which are those of their documents. */
function fourfold(folder: string): string {
  const four = temporaryFolder();
  for (const name of readdirSync(folder))
    for (const copy of ["a", "b", "c", "d"])
      copyFileSync(join(folder, name), join(four, name.replace(/\.xml$/, `-${copy}.xml`)));
  return four;
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
