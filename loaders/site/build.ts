/**
 * `npm run build`: cables to tables, tables and pages to a static site in dist/. The site is made beside
 * dist/ and takes its place when it is whole; a failed build leaves the last one as it was.
 */
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { endInOrder, isMain, runCommand, siteOptions } from "../command.js";
import { cablesFolder, projectFolder, tablesFolder } from "../corpus.js";
import { publishSite } from "../publication/publish.js";
import { type Progress, progressOn } from "../progress.js";
import { unlessSound } from "./cells/known-sound.js";
import { codeFaults } from "./cells/page-faults.js";
import { attachOnce } from "./attached-once.js";
import { scansOf } from "./documents.js";
import { sealSite, sizeOf } from "./finish.js";
import { listingOf, siteFingerprint } from "./fingerprint.js";
import { dist, documentPages, siteRoot } from "./folders.js";
import { type FrameworkProcess, startFramework } from "./framework-process.js";
import { type BadAddress, brokenLinks, foreignResources } from "./links.js";
import { withLock } from "./lock.js";
import { answerPages, shipAnswers } from "./page-queries.js";
import { offlinePackages } from "./packages.js";
import { prepareSite } from "./prepare.js";
import { copyScans } from "./scans.js";
import { fillShells, writeShells } from "./shells.js";
import { writeStamp } from "./stamp.js";
import { recoverPlace, swapInto } from "./swap.js";

/** Why a site cannot be built, in the lines that the user needs; where in our code says nothing more. */
export class BuildError extends Error {
  override name = "BuildError";
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

/** Builds the site into dist/. Throws InputError for cables that cannot be taken, Error for the rest. */
export async function buildSite(progress: Progress): Promise<void> {
  await withLock("build", async () => {
    await recoverPlace(dist);
    const inputs = await siteFingerprint(cablesFolder());
    const next = `${dist}.next`;
    const framework = startFramework(next);
    try {
      const packages = offlinePackages().then(() => framework.parse());
      await Promise.all([packages, prepareSite(progress)]);
      await makeSite(next, framework, progress);
      await swapInto(dist, next);
    } finally {
      framework.stop();
      await rm(next, { recursive: true, force: true });
    }
    await writeStamp("site", { inputs, outputs: await listingOf(dist) });
    const { pages, bytes } = await sizeOf(dist);
    progress.end(
      `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${relative(process.cwd(), dist) || dist}`,
    );
  });
}

async function makeSite(
  output: string,
  framework: FrameworkProcess,
  progress: Progress,
): Promise<void> {
  progress.step("Asking the pages' queries");
  const answered = await answerPages(join(projectFolder, siteRoot), tablesFolder);
  const faults = answered.flatMap((page) => page.faults);
  if (faults.length > 0) throw new BuildError(faults.join("\n"));
  progress.step("Building the pages");
  await writeShells(documentPages);
  const building = framework.build(progress).catch((error: unknown) => {
    throw new BuildError(error instanceof Error ? error.message : String(error));
  });
  // Framework builds in a process of its own: what it takes, the types of the pages take beside it.
  const [wrong] = await Promise.all([unlessSound(answered, codeFaults), building]);
  if (wrong.length > 0) throw new BuildError(wrong.join("\n"));
  await attachOnce(output);
  await shipAnswers(output, answered);
  await sealSite(output);
  progress.step("Filling the documents' pages");
  await fillShells(documentPages, join(output, "documents"), (done, total) =>
    progress.advance(done, total),
  );
  await copyScans(await scansOf(tablesFolder), output);
  progress.step("Describing the site to others");
  await publishSite(output, tablesFolder);
  progress.step("Checking links and addresses");
  refuse("asks another site for a part of the page", await foreignResources(output));
  refuse("link leads nowhere", await brokenLinks(output));
}

/** Throws for what must not be published, and names the first few. */
function refuse(what: string, found: BadAddress[]): void {
  if (found.length === 0) return;
  const lines = found.slice(0, 20).map(({ page, address }) => `${page}: ${what}: ${address}`);
  const more = found.length - lines.length;
  throw new BuildError([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
}

if (isMain(import.meta.url)) {
  endInOrder();
  await runCommand(() => {
    siteOptions();
    return buildSite(progressOn());
  });
}
