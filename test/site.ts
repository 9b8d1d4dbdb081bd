/** The site that the browser tests visit: built once by `npm test`, or by the first test alone. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { copyCheckout, runScript } from "./checkout.js";

/** Names the built site for the test files; set by test/run.ts. */
export const SITE = "CROSSINGS_TEST_SITE";

/** Builds a copy of the checkout and returns its `dist`; throws with what the build wrote. */
export async function buildCopy(env: NodeJS.ProcessEnv = {}): Promise<string> {
  const copy = copyCheckout();
  const { status, stdout, stderr } = await runScript(copy, "loaders/site/build.ts", [], env);
  assert.equal(status, 0, `the build failed:\n${stdout}\n${stderr}`);
  return join(copy, "dist");
}

let site: Promise<string> | undefined;

/** Folder of the built site of the repository's own cables. */
export function builtSite(): Promise<string> {
  const given = process.env[SITE];
  site ??= given && existsSync(given) ? Promise.resolve(given) : buildCopy();
  return site;
}
