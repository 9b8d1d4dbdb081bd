/**
 * `npm run build`: cables to tables, tables and pages to a static site in dist/. The site is made beside
 * dist/ and takes its place when it is whole; a failed build leaves the last one as it was.
 */
import { rm } from "node:fs/promises";
import { relative } from "node:path";
import { endInOrder, isMain, runCommand, siteOptions } from "../command.js";
import { cablesFolder } from "../corpus.js";
import { type Progress, progressOn } from "../progress.js";
import { listingOf, siteFingerprint } from "./fingerprint.js";
import { dist } from "./folders.js";
import { startFramework } from "./framework-process.js";
import { withLock } from "./lock.js";
import { writeStamp } from "./stamp.js";
import { recoverPlace, swapInto } from "./swap.js";

/** Builds the site into dist/. Throws InputError for cables that cannot be taken, Error for the rest. */
export async function buildSite(progress: Progress): Promise<void> {
  const next = `${dist}.next`;
  // It loads for a second or two, as does what this process makes the site with.
  const framework = startFramework(next);
  try {
    const { makeSite } = await import("./making.js");
    await withLock("build", async () => {
      await recoverPlace(dist);
      framework.prepare();
      const inputs = await siteFingerprint(cablesFolder());
      try {
        const { pages, bytes } = await makeSite(next, framework, progress);
        await swapInto(dist, next);
        await writeStamp("site", { inputs, outputs: await listingOf(dist) });
        const place = relative(process.cwd(), dist) || dist;
        progress.end(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${place}`);
      } finally {
        framework.stop();
        await rm(next, { recursive: true, force: true });
      }
    });
  } finally {
    framework.stop();
  }
}

if (isMain(import.meta.url)) {
  endInOrder();
  await runCommand(() => {
    siteOptions();
    return buildSite(progressOn());
  });
}
