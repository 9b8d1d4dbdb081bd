/**
 * `npm run dev`: the site while it is being written. Pages change as they are typed; a change in the
 * cables, in data/ or in loaders/ rebuilds the tables, and the open page shows them. PORT and HOST say where.
 */
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { endInOrder, isMain, runCommand, siteOptions } from "../command.js";
import { cablesFolder, projectFolder } from "../corpus.js";
import { forkScript } from "./child.js";
import { siteRoot } from "./folders.js";
import { offlinePackages } from "./packages.js";
import type { Prepared } from "./preparer.js";
import { readStamp } from "./stamp.js";
import { addressAsked } from "./start.js";
import { touchChangedLoaders } from "./touch.js";
import { watchFolders } from "./watch.js";

const pages = join(projectFolder, siteRoot);
const sources = [cablesFolder(), ...["data", "loaders"].map((name) => join(projectFolder, name))];

async function main(): Promise<void> {
  siteOptions();
  const { port, host } = addressAsked(process.env);
  // Framework takes seconds to load, and does so while the tables are made.
  const preview = run("site/preview", [String(port), host]);
  preview.on("exit", (code) => process.exit(code ?? 1));
  await Promise.all([offlinePackages(), prepare()]);
  preview.send("serve");
  const [address] = (await once(preview, "message")) as [string];
  process.stdout.write(`Crossings is at ${address}\n`);
  watchFolders(sources, refresh);
  watchPages();
}

let preparer: ReturnType<typeof run> | null = null;

/** Brings tables and pages up to date. In a process of its own, another where the code has changed. */
async function prepare(): Promise<boolean> {
  const asked = preparer?.connected ? preparer : run("site/preparer");
  preparer = asked;
  const answer = await new Promise<Prepared>((resolve) => {
    const ended = () => resolve("refused");
    asked.once("exit", ended).once("message", (said) => {
      asked.off("exit", ended);
      resolve(said as Prepared);
    });
    asked.send("prepare");
  });
  if (answer !== "outdated") return answer === "done";
  preparer = null;
  return prepare();
}

async function refresh(): Promise<void> {
  const before = await readStamp("loaders");
  if (!(await prepare())) return;
  const changed = await touchChangedLoaders(before);
  if (changed.length > 0) process.stdout.write("The pages are up to date\n");
}

/** A page that is new or gone changes the sidebar, which belongs to the configuration. */
function watchPages(): void {
  let before = pageNames();
  watchFolders([pages], async () => {
    const now = pageNames();
    if (now === before) return;
    before = now;
    const time = new Date();
    await utimes(join(projectFolder, "observablehq.config.ts"), time, time);
  });
}

function pageNames(): string {
  const names = readdirSync(pages, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".md") && !name.startsWith("."))
    .sort()
    .join("\n");
}

function run(script: string, words: string[] = []): ReturnType<typeof forkScript> {
  return forkScript(script, words, "preview", ["ignore", "ignore", "inherit", "ipc"]);
}

if (isMain(import.meta.url)) {
  endInOrder();
  await runCommand(main);
}
