/**
 * Which test files can share a process: starting one takes longer than most files run. A file that touches what a
 * process has but once, that asks for a site or a browser, or has hooks for all that is tested, keeps its own.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const OWN = [
  /process\.(?:chdir|cwd|env|exit|on|stdout|stderr|argv)\b/,
  /\bmock\.|\bglobalThis\b/,
  /\b(?:runScript|runProgram|copyCheckout|copyWithOnePage)\(/,
  /loaders\/parts\/workshop\.js"/,
  /"node:(?:child_process|worker_threads|http)"|"playwright-core"|"esbuild"/,
  /^(?:before|after)(?:Each)?\(/m,
];

/** Whether a test, given as its text with that of the tests' files that it imports, can run beside others. */
export function canShare(source: string): boolean {
  return OWN.every((pattern) => !pattern.test(source));
}

/** So many files to a process: enough to be worth its start, few enough to spread over the cores. */
const TOGETHER = 40;

/** The files dealt into groups of about one size, neighbours apart, as they take about as long. */
export function dealt(files: readonly string[], together = TOGETHER): string[][] {
  const groups = Array.from({ length: Math.ceil(files.length / together) }, (): string[] => []);
  files.forEach((file, index) => groups[index % groups.length]?.push(file));
  return groups;
}

/** Comes first, for components take packages by the names that the site has for them. */
const BEFORE = "test/components/npm-imports.ts";

/** Writes a file that imports those of a group, one after another, and gives its path. */
export function entryOf(group: readonly string[], root: string, folder: string, name: string) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.mjs`);
  const lines = [BEFORE, ...group].map(
    (file) => `await import(${JSON.stringify(url(root, file))});\n`,
  );
  writeFileSync(path, lines.join(""));
  return path;
}

function url(root: string, file: string): string {
  return pathToFileURL(join(root, file)).href;
}
