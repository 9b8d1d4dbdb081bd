/**
 * `npm test`: finds the browser, builds the sites and tables once, and runs every test file; `npm test -- read`
 * runs only the files whose path holds `read`. Ends with the counts, and exits 1 on a failure.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, sep } from "node:path";
import { FIVE, FIVE_TABLES, tablesOf } from "./acceptance/tables.js";
import { launchShared, SHARED_BROWSER } from "./browser/chromium.js";
import { FIVE_PARTS, root } from "./checkout.js";
import { bundled } from "../loaders/bundle.js";
import { offlinePackages } from "../loaders/site/packages.js";
import { compile } from "./compile.js";
import { ENGINE_FLAGS } from "./engine-flags.js";
import { canShare, dealt, entryOf } from "./shared-process.js";
import { testSites } from "./site.js";

/** These define what is looked for, and so hold it without asking for it. */
const DEFINE = new Set(["test/site.ts", "test/acceptance/tables.ts"]);

/** What these do to a process, a file that imports them for something else does not. */
const HARMLESS = ["test/checkout.ts", "test/compiled.ts", "test/property.ts"];

const OUTPUT = "test/output";
const TAP = join(OUTPUT, "tests.tap");
const CODE = join(root, OUTPUT, "compiled");
const PARTS = join(root, OUTPUT, "parts");

const files = testFiles(process.argv.slice(2));
if (files.length === 0) throw new Error(`no test file matches: ${process.argv.slice(2).join(" ")}`);
const browser = files.some(asksForBrowser) ? await launchShared() : null;
if (browser) process.env[SHARED_BROWSER] = browser.wsEndpoint();
rmSync(CODE, { recursive: true, force: true });
// What programs start with, once for all copies of the checkout.
await Promise.all([bundled([]), ...(calls("copyCheckout(") ? [offlinePackages()] : [])]);
// Side by side: each is a process, and none of them keeps two cores busy.
const [compiled] = await Promise.all([
  compile(inProcesses(files), root, CODE),
  fiveTables().then(sites),
]);
process.exitCode = await runAll(compiled);
await browser?.close();

/** Test files below test/, those that hold one of the words in their path; all without words. */
function testFiles(words: string[]): string[] {
  return readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .map((path) => `test/${path.split(sep).join("/")}`)
    .filter((path) => path.endsWith(".test.ts"))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .sort();
}

function asksForBrowser(file: string): boolean {
  return /"[./]*(?:browser\/)?(?:chromium|served)\.js"/.test(source(file));
}

/** A test file's text, and that of the files below test/ that it imports. */
function source(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(join(root, file), "utf8");
  const imported = [...text.matchAll(/ from "(\.[^"]+)\.js"/g)]
    .map(([, path]) => `${join(dirname(file), path ?? "")}.ts`)
    .filter((path) => !DEFINE.has(path) && path.startsWith("test") && existsSync(join(root, path)));
  return [text, ...imported.map((path) => source(path, seen))].join("\n");
}

/** Whether a test file, or what it imports, calls this. */
function calls(call: string): boolean {
  return files.some((file) => source(file).includes(call));
}

/** Builds the sites that the files ask for, and names them for the files; a later one has less to do than the first. */
async function sites(): Promise<void> {
  for (const { variable, call, build } of testSites.filter(({ call }) => calls(call))) {
    process.stdout.write(`building the tests' site: ${call})\n`);
    process.env[variable] = await build();
  }
}

/** Makes the tables of the five cables, and keeps their parts for the copies of the checkout. */
async function fiveTables(): Promise<void> {
  if (!["fiveTables(", ...testSites.map(({ call }) => call)].some(calls)) return;
  rmSync(PARTS, { recursive: true, force: true });
  process.env[FIVE_TABLES] = await tablesOf(FIVE, { PARTS });
  process.env[FIVE_PARTS] = PARTS;
}

/** The files that need a process of their own, and entries that run the others together, in their turn. */
function inProcesses(paths: readonly string[]): string[] {
  const quick = paths.filter(isQuick);
  const entries = dealt(quick).map((group, at) =>
    entryOf(group, root, `${OUTPUT}/together`, `quick-${at + 1}`),
  );
  const own = paths.filter((path) => !quick.includes(path));
  const turns = [
    ...own.map((path) => ({ path, turn: turnOf(path) })),
    ...entries.map((path) => ({ path, turn: 2 })),
  ];
  return turns.sort((a, b) => a.turn - b.turn).map(({ path }) => path);
}

/**
 * What takes longest begins first, so that at the end no core waits for one file: every page, then what starts
 * programs, then the groups, of half a minute each, then the rest.
 */
function turnOf(path: string): number {
  const text = source(path, new Set(HARMLESS));
  if (text.includes("pageOfEachKind(")) return 0;
  return /\b(?:copyCheckout|copyWithOnePage|startPreview|runScript)\(/.test(text) ? 1 : 3;
}

function isQuick(file: string): boolean {
  const text = source(file, new Set(HARMLESS));
  const asks = testSites.map(({ call }) => call);
  return !asksForBrowser(file) && !asks.some((call) => text.includes(call)) && canShare(text);
}

async function runAll(paths: string[]): Promise<number> {
  mkdirSync(join(root, OUTPUT), { recursive: true });
  const child = spawn(process.execPath, nodeArguments(paths), { cwd: root, stdio: "inherit" });
  const [status] = (await once(child, "close")) as [number | null];
  for (const line of counts()) process.stdout.write(`${line}\n`);
  return status ?? 1;
}

function nodeArguments(paths: string[]): string[] {
  return [
    ...[...ENGINE_FLAGS, "--enable-source-maps", "--test"],
    // What waits for a page or a program leaves a core idle.
    `--test-concurrency=${Math.min(4, availableParallelism() + 2)}`,
    ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
    ...["--test-reporter=tap", `--test-reporter-destination=${TAP}`],
    ...paths,
  ];
}

/** The closing lines of node's own report: `# tests 12`, `# pass 12`, `# fail 0`, … */
function counts(): string[] {
  const lines = readFileSync(join(root, TAP), "utf8").trimEnd().split("\n");
  return lines.slice(-8).filter((line) => /^# [a-z]+ \d+$/.test(line));
}
