/** Making Framework's preview see that what a loader makes has changed. */
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../corpus.js";
import { siteRoot } from "./folders.js";
import { outputsByLoader } from "./outdated.js";
import { readStamp } from "./stamp.js";

/**
 * Touches every loader whose fingerprint is not the one in `before`. What it has made is dated as late
 * first, so that the preview takes it as it is and runs no loader.
 */
export async function touchChangedLoaders(
  before: Record<string, string> | null,
): Promise<string[]> {
  const now = (await readStamp("loaders")) ?? {};
  const changed = Object.keys(now).filter((loader) => now[loader] !== before?.[loader]);
  const outputs = await outputsByLoader();
  const time = new Date();
  for (const loader of changed) {
    for (const output of outputs.get(loader) ?? []) await utimes(output, time, time);
    await utimes(join(projectFolder, siteRoot, loader), time, time);
  }
  return changed;
}
