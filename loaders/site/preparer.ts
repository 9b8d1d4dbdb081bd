/**
 * Brings tables and pages up to date each time it is told to, for dev.ts: what reads cables takes longer to load than
 * a cable to be read. It answers whether that went well; or, of code or names that are not those which it has in
 * memory, that it is `outdated`, and ends.
 */
import { on } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "../bundle.js";
import { runCommand } from "../command.js";
import { dataFolder } from "../corpus.js";
import { progressOn } from "../progress.js";
import { filesBelow, fingerprint } from "./fingerprint.js";
import { withLock } from "./lock.js";
import { prepareSite } from "./prepare.js";

/** What came of an order. */
export type Prepared = "done" | "refused" | "outdated";

/** Bytes of memory beyond which this process does not wait for the next order: a machine has better use for them. */
const LARGE = 1_000_000_000;

/** What is in memory once it was asked for: the code, and what people know. */
async function basis(): Promise<string> {
  const authority = await filesBelow(join(dataFolder, "authority"));
  const [address] = (await bundled([fileURLToPath(import.meta.url)])) ?? [];
  return `${address} ${await fingerprint(authority)}`;
}

async function prepared(): Promise<Prepared> {
  process.exitCode = 0;
  await runCommand(() => withLock("build", () => prepareSite(progressOn())));
  return process.exitCode === 0 ? "done" : "refused";
}

process.once("disconnect", () => process.exit());
const loaded = await basis();
for await (const _order of on(process, "message")) {
  const answer = (await basis()) === loaded ? await prepared() : "outdated";
  process.send?.(answer);
  if (answer === "outdated" || process.memoryUsage.rss() > LARGE) break;
}
process.disconnect();
