/**
 * `npm run check` has every SQL cell of every page run against the tables, and the types of all other code of the pages
 * checked, and lists the numbers in the prose of analyses that no result stands behind; a fault is one line, `page.md:line: …`, and ends it with exit 1.
 */
import { join } from "node:path";
import { CommandError, isMain, runCommand } from "../command.js";
import { projectFolder, tablesFolder } from "../corpus.js";
import { unlessSound } from "./cells/known-sound.js";
import { codeFaults, numberFaults } from "./cells/page-faults.js";
import { siteRoot } from "./folders.js";
import { withLock } from "./lock.js";
import { answerPages } from "./page-queries.js";
import { prepareSite } from "./prepare.js";

async function checkPages(): Promise<void> {
  await withLock("build", () => prepareSite());
  const pages = await answerPages(join(projectFolder, siteRoot), tablesFolder);
  const faults = [
    ...pages.flatMap((page) => page.faults),
    ...(await unlessSound(pages, codeFaults)),
    ...numberFaults(pages),
  ];
  if (faults.length > 0) throw new CommandError(faults.join("\n"));
}

if (isMain(import.meta.url)) await runCommand(checkPages);
