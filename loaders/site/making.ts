/** Making the site of tables and pages, in a folder where nobody looks yet. */
import { join } from "node:path";
import { projectFolder, tablesFolder } from "../corpus.js";
import { publishSite } from "../publication/publish.js";
import type { Progress } from "../progress.js";
import { unlessSound } from "./cells/known-sound.js";
import { codeFaults } from "./cells/page-faults.js";
import { attachOnce } from "./attached-once.js";
import { scansOf } from "./documents.js";
import { sealSite, sizeOf } from "./finish.js";
import { documentPages, siteRoot } from "./folders.js";
import type { FrameworkProcess } from "./framework-process.js";
import { type BadAddress, brokenLinks, foreignResources } from "./links.js";
import { answerPages, shipAnswers } from "./page-queries.js";
import { prepareSite } from "./prepare.js";
import { copyScans } from "./scans.js";
import { fillShells, writeShells } from "./shells.js";

/** Why a site cannot be built, in the lines that the user needs; where in our code says nothing more. */
export class BuildError extends Error {
  override name = "BuildError";
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

/**
 * Brings the tables up to date and makes the site in `output`, the folder of Framework's process. Throws InputError
 * for cables that cannot be taken, BuildError for pages that cannot be published. Returns how much it holds.
 */
export async function makeSite(
  output: string,
  framework: FrameworkProcess,
  progress: Progress,
): Promise<{ pages: number; bytes: number }> {
  await prepareSite(progress);
  await writeShells(documentPages);
  progress.step("Building the pages");
  const building = framework.build(progress).catch((error: unknown) => {
    throw new BuildError(error instanceof Error ? error.message : String(error));
  });
  // Framework builds in a process of its own: what it takes, judging the pages takes beside it.
  building.catch(() => undefined);
  const answered = await answerPages(join(projectFolder, siteRoot), tablesFolder);
  refusePages(answered.flatMap((page) => page.faults));
  const [wrong] = await Promise.all([unlessSound(answered, codeFaults), building]);
  refusePages(wrong);
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
  return sizeOf(output);
}

/** Throws for pages with faults, a line each. */
function refusePages(faults: readonly string[]): void {
  if (faults.length > 0) throw new BuildError(faults.join("\n"));
}

/** Throws for what must not be published, and names the first few. */
function refuse(what: string, found: BadAddress[]): void {
  if (found.length === 0) return;
  const lines = found.slice(0, 20).map(({ page, address }) => `${page}: ${what}: ${address}`);
  const more = found.length - lines.length;
  throw new BuildError([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
}
