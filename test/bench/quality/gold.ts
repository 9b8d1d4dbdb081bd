/** FRUS volumes as plain text, and what their mark-up says of each document: both as the volumes' tool makes them. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { volumes } from "../tables.js";
import type { Rendering } from "./options.js";

/** What the mark-up says of a document, as far as it is measured here. */
export interface Gold {
  id: string;
  vol: string;
  doc: string;
  /** Number that the edition prints before the heading. */
  n: string | null;
  head: string;
  /** `to`: the last day of a stretch. */
  date: { when: string | null; to: string | null; where: string } | null;
  undated: boolean;
  dateline: string | null;
  from: { text: string }[];
  to: { text: string }[];
  /** The telegram's number, and whether it stands in the heading alone. */
  tel_no_heur: { num: string; where: "head" | "body" } | null;
}

/** What lies beside the checkout for measuring, and is no part of it. */
export const shared = dirname(volumes);
const tool = join(shared, "tools", "frus_gold.py");

/** What is missing for a measurement on the volumes; null where all is there. */
export function missing(): string | null {
  const path = [volumes, tool].find((one) => !existsSync(one));
  return path ?? (hasPython() ? null : "python3");
}

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Names of the volumes that are there, or of those that are asked for. */
export function volumeFiles(asked: readonly string[] = []): string[] {
  return readdirSync(volumes)
    .filter((name) => asked.length === 0 || asked.includes(name.replace(/\.xml$/, "")))
    .sort()
    .map((name) => join(volumes, name));
}

/** The records of some volumes, in the order of print. */
export function readGold(files: readonly string[]): Gold[] {
  const out = execFileSync("python3", [tool, ...files], { encoding: "utf8", maxBuffer: 2 ** 30 });
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Gold);
}

/** Writes the volumes into a folder: a file for each document, `<volume>/<doc>.txt`, or for each volume. */
export function render(mode: Rendering, files: readonly string[], folder: string): void {
  execFileSync("python3", [tool, "--render", mode, ...files, "-o", folder]);
}
