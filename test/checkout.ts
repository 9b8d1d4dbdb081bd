/** This checkout, copies of it in temporary folders, and its commands run as a user would. */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout that the tests run in. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

const LEFT_OUT = new Set([
  ...["node_modules", ".git", "dist", "dist.next", "dist.previous", ".cache"],
  ...["docs/.observablehq", "test/output"],
]);

/** A new, empty folder, removed when the process ends. */
export function temporaryFolder(): string {
  if (temporary.length === 0) process.on("exit", removeTemporary);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "crossings-")));
  temporary.push(folder);
  return folder;
}

const temporary: string[] = [];

function removeTemporary(): void {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
}

/** What pages were found sound, by all that their types follow from: the compiler takes longer over them than the rest. */
const SOUND = join(".cache", "types.json");

/** What the tests make once, and what is the same in a copy until its code or its packages change. */
const MADE = [
  SOUND,
  join(".cache", "bundles"),
  ...["_packages.json", "_npm", "_node"].map((name) =>
    join("docs", ".observablehq", "cache", name),
  ),
];

/** Names a folder of the parts of the five cables, where `npm test` has made them beforehand. */
export const FIVE_PARTS = "CROSSINGS_TEST_PARTS";

/**
 * A copy of the checkout, with this one's installed packages, what was made of code and packages alone, and the parts
 * that tables of its cables are joined from.
 */
export function copyCheckout(): string {
  const copy = cloneCheckout();
  const parts = process.env[FIVE_PARTS];
  if (parts && existsSync(parts)) cpSync(parts, join(copy, ".cache", "parts"), { recursive: true });
  for (const made of MADE)
    if (existsSync(join(root, made)))
      cpSync(join(root, made), join(copy, made), { recursive: true });
  return copy;
}

/** Lets this checkout, and copies of it that are made from now on, judge no page that a copy's build found sound. */
export function keepSound(copy: string): void {
  const [kept, beside] = [join(root, SOUND), join(root, `${SOUND}.${process.pid}`)];
  cpSync(join(copy, SOUND), beside);
  renameSync(beside, kept);
}

/** Spares the build of a clone, if there is one of its pages, the compiler's word on them, from which no byte follows. */
export function takeSound(clone: string): void {
  if (existsSync(join(root, SOUND))) cpSync(join(root, SOUND), join(clone, SOUND));
}

/** A copy of the checkout as a clone has it, with this one's installed packages. */
export function cloneCheckout(): string {
  const copy = join(temporaryFolder(), "crossings");
  cpSync(root, copy, { recursive: true, filter: isSource });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

/** The same with one page beside the documents': for tests of the build, which pages only make longer. */
export function copyWithOnePage(): string {
  const copy = copyCheckout();
  const docs = join(copy, "docs");
  for (const name of readdirSync(docs))
    if (/^analyses$|\.md(\.ts)?$/.test(name)) rmSync(join(docs, name), { recursive: true });
  writeFileSync(join(docs, "index.md"), "# Home\n");
  return copy;
}

function isSource(path: string): boolean {
  return !LEFT_OUT.has(relative(root, path).split(sep).join("/"));
}

/** How a command ended, and what it wrote. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What node is told to run a script such as `loaders/tables.ts` by, as the commands of package.json do. */
export function commandOf(script: string): string[] {
  const program = /^loaders\/(.+)\.ts$/.exec(script)?.[1];
  return program === undefined ? ["--import", "tsx", script] : ["loaders/run.js", program];
}

/** Runs a script of the product, such as `loaders/tables.ts`, in a checkout. */
export function runScript(
  checkout: string,
  script: string,
  words: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return runProgram(process.execPath, [...commandOf(script), ...words], checkout, env);
}

/** Runs a program to its end; never throws for its exit code. */
export function runProgram(
  program: string,
  words: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env: { ...clean(process.env), ...env } });
    const written = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
    child.on("error", reject).on("close", (status) => resolve({ status, ...written }));
  });
}

/** A child must not inherit node's test channel, nor a corpus that the user has set. */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _context, CABLES: _cables, ...rest } = env;
  return rest;
}
