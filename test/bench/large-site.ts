/** The site that pages are measured on at size: of the twelve volumes, or one that is named. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { copyCheckout, runScript } from "../checkout.js";
import { printSkipped } from "./print.js";
import { volumes } from "./tables.js";

let built: Promise<string> | undefined;

/**
 * The folder that `--site DIR` names, else the site of the twelve volumes, built once for all benches of a run;
 * undefined, and said so, where there are no volumes.
 */
export async function largeSite(
  what: string,
  flags: readonly string[],
): Promise<string | undefined> {
  const at = flags.indexOf("--site");
  if (at >= 0) return flags[at + 1];
  if (existsSync(volumes)) return (built ??= build());
  printSkipped(what, `not there: ${volumes}`);
  return undefined;
}

async function build(): Promise<string> {
  const copy = copyCheckout();
  const { status, stderr } = await runScript(copy, "loaders/site/build.ts", [], {
    CABLES: volumes,
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return join(copy, "dist");
}
