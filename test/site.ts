/** The sites that the browser tests visit: built once by `npm test`, or by the first test alone. */
import assert from "node:assert/strict";
import { copyFileSync, cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ANALYSIS, hostileFolder, SCANS } from "./acceptance/hostile.js";
import { copyCheckout, keepSound, root, runScript } from "./checkout.js";

/** A site that `npm test` builds beforehand; the variable names its folder for the test files. */
export interface TestSite {
  variable: string;
  /** What a test file calls to get it. */
  call: string;
  build: () => Promise<string>;
}

export const testSites: TestSite[] = [
  { variable: "CROSSINGS_TEST_SITE", call: "builtSite(", build: buildOwn },
  { variable: "CROSSINGS_TEST_ODD_SITE", call: "oddSite(", build: buildOdd },
];

const built = new Map<string, Promise<string>>();

/** Folder of the site of the repository's own cables. */
export function builtSite(): Promise<string> {
  return siteOf(0);
}

/** Folder of a site of hostile cables with scans, a new analysis, and a page of queries that fail. */
export function oddSite(): Promise<string> {
  return siteOf(1);
}

function siteOf(index: 0 | 1): Promise<string> {
  const { variable, build } = testSites[index]!;
  const given = process.env[variable];
  const site =
    built.get(variable) ?? (given && existsSync(given) ? Promise.resolve(given) : build());
  built.set(variable, site);
  return site;
}

async function buildIn(copy: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { status, stdout, stderr } = await runScript(copy, "loaders/site/build.ts", [], env);
  assert.equal(status, 0, `the build failed:\n${stdout}\n${stderr}`);
  return join(copy, "dist");
}

async function buildOwn(): Promise<string> {
  const copy = copyCheckout();
  const site = await buildIn(copy);
  keepSound(copy);
  return site;
}

async function buildOdd(): Promise<string> {
  const copy = copyCheckout();
  const { status, stderr } = await runScript(copy, "loaders/site/new.ts", [ANALYSIS]);
  assert.equal(status, 0, stderr);
  cpSync(join(root, "test", "fixtures", "scans"), join(copy, "data", "scans"), { recursive: true });
  writeFileSync(join(copy, "data", "scans.csv"), SCANS);
  const page = "queries.md";
  copyFileSync(join(root, "test", "fixtures", "acceptance", page), join(copy, "docs", page));
  return buildIn(copy, { CABLES: hostileFolder() });
}
