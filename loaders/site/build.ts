/**
 * `npm run build`: cables to tables, tables and pages to a static site in dist/. The site is made beside
 * dist/ and takes its place when it is whole; a failed build leaves the last one as it was.
 */
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMain, runCommand } from "../command.js";
import { type Progress, progressOn } from "../progress.js";
import { finishSite } from "./finish.js";
import { dist } from "./folders.js";
import type { Message } from "./framework.js";
import { withLock } from "./lock.js";
import { prepareSite } from "./prepare.js";
import { recoverPlace, swapInto } from "./swap.js";

/** Builds the site into dist/. Throws InputError for cables that cannot be taken, Error for the rest. */
export async function buildSite(progress: Progress): Promise<void> {
  await withLock("build", async () => {
    await recoverPlace(dist);
    await prepareSite(progress);
    const next = `${dist}.next`;
    try {
      await runFramework(next, progress);
      progress.step("Checking and sealing the pages");
      const { pages, bytes } = await finishSite(next);
      await swapInto(dist, next);
      progress.end(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${dist}`);
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  });
}

async function runFramework(output: string, progress: Progress): Promise<void> {
  progress.step("Building the site");
  const broken: string[] = [];
  const script = fileURLToPath(new URL("framework.ts", import.meta.url));
  const child = fork(script, [output], { stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let complaint = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  child.on("message", (message: Message) => {
    if (message.kind === "broken")
      broken.push(`${message.page}: link leads nowhere: ${message.link}`);
    else progress.advance(message.done, message.done);
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  if (code !== 0)
    throw new Error(`the site cannot be built: ${complaint.trim() || `exit ${String(code)}`}`);
  const dead = broken.filter((line) => !existsSync(join(output, line.split(": ").at(-1)!)));
  if (dead.length > 0) throw new Error(dead.join("\n"));
}

if (isMain(import.meta.url)) await runCommand(() => buildSite(progressOn()));
