/** Tables made by the command line, as a user makes them. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, runScript, temporaryFolder } from "../checkout.js";

/** The five cables of the repository. */
export const FIVE = join(root, "data", "cables");

/** Runs `npm run tables` on a folder of cables; returns the folder of the tables. */
export async function tablesOf(cables: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const out = join(temporaryFolder(), "tables");
  const words = ["--cables", cables, "--out", out];
  const { status, stderr } = await runScript(root, "loaders/tables.ts", words, env);
  assert.equal(status, 0, stderr);
  return out;
}

/** Names the folder of `fiveTables()` where `npm test` has made it beforehand. */
export const FIVE_TABLES = "CROSSINGS_TEST_TABLES";

/** Tables of the five cables, to be read and never written: all test files share one folder. */
export async function fiveTables(): Promise<string> {
  const given = process.env[FIVE_TABLES];
  return given && existsSync(given) ? given : tablesOf(FIVE);
}
