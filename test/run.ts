/**
 * `npm test`: finds the browser, builds the sites and tables once, and runs every test file; `npm test -- read`
 * runs only the files whose path holds `read`. Ends with the counts, and exits 1 on a failure.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { FIVE, FIVE_TABLES, tablesOf } from "./acceptance/tables.js";
import { findChromium } from "./browser/chromium.js";
import { root } from "./checkout.js";
import { testSites } from "./site.js";

const OUTPUT = join("test", "output");
const TAP = join(OUTPUT, "tests.tap");

const files = testFiles(process.argv.slice(2));
if (files.length === 0) throw new Error(`no test file matches: ${process.argv.slice(2).join(" ")}`);
if (files.some(asksForBrowser)) process.env["CHROMIUM"] = await findChromium();
await buildSites();
if (files.some((file) => source(file).includes("fiveTables(")))
  process.env[FIVE_TABLES] = await tablesOf(FIVE);
process.exitCode = runAll(files);

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

function source(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** Builds the sites that the files ask for, one after another, and names them for the files. */
async function buildSites(): Promise<void> {
  for (const { variable, call, build } of testSites) {
    if (!files.some((file) => source(file).includes(call))) continue;
    process.stdout.write(`building the tests' site: ${call})\n`);
    process.env[variable] = await build();
  }
}

function runAll(paths: string[]): number {
  mkdirSync(join(root, OUTPUT), { recursive: true });
  const { status } = spawnSync(process.execPath, nodeArguments(paths), {
    cwd: root,
    stdio: "inherit",
  });
  for (const line of counts()) process.stdout.write(`${line}\n`);
  return status ?? 1;
}

function nodeArguments(paths: string[]): string[] {
  return [
    ...["--import", "tsx", "--test"],
    `--test-concurrency=${Math.min(4, availableParallelism())}`,
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
