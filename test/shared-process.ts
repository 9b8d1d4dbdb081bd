/**
 * Which test files can share a process: starting one takes longer than most files run. A file that touches what a
 * process has but once, or that asks for a site or a browser, keeps its own.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const OWN = [
  /process\.(?:chdir|cwd|env|exit|on|stdout|stderr|argv)\b/,
  /\bmock\.|\bglobalThis\b/,
  /\b(?:runScript|runProgram|cloneCheckout|copyCheckout|copyWithOnePage)\(/,
  /loaders\/parts\/workshop\.js"/,
  // These have node read TypeScript from then on, and CommonJS by other ways.
  /\b(?:answerPages|makeOutputs)\(/,
  /\blightDocuments\(/,
  /"node:(?:child_process|worker_threads|http)"|"playwright-core"|"esbuild"/,
];

/**
 * Hooks for all that a file tests: where files are imported one after another, node takes a hook that still runs for
 * the parent of what the next file tells.
 */
const HOOKS = /^(?:before|after)(?:Each)?\(/m;

/** Whether a test, given as its text with that of the tests' files that it imports, can run beside others. */
export function canShare(source: string): boolean {
  return [...OWN, HOOKS].every((pattern) => !pattern.test(source));
}

/** So many files to a process: enough to be worth its start, few enough to spread over the cores. */
const TOGETHER = 130;

/** The files dealt into groups of about one size, neighbours apart, as they take about as long. */
export function dealt(files: readonly string[], together = TOGETHER): string[][] {
  const groups = Array.from({ length: Math.ceil(files.length / together) }, (): string[] => []);
  files.forEach((file, index) => groups[index % groups.length]?.push(file));
  return groups;
}

/**
 * Writes a file that imports those of a group, one after another, and gives its path from the root. One that cannot be
 * loaded is a test that fails, and the others go on.
 */
export function entryOf(
  group: readonly string[],
  root: string,
  folder: string,
  name: string,
): string {
  mkdirSync(join(root, folder), { recursive: true });
  const lines = group.map((file) => {
    const [shown, path] = [file, join(root, file)].map((one) => JSON.stringify(one));
    const failing = `(error) => void it(${shown}, () => Promise.reject(error))`;
    return `await import(${path}).catch(${failing});\n`;
  });
  const path = `${folder}/${name}.mjs`;
  writeFileSync(join(root, path), ['import { it } from "node:test";\n', ...lines].join(""));
  return path;
}
