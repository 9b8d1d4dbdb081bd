/**
 * Framework's build, in a process of its own, so that its memory, its output and its failures stay there.
 * Run by framework-process.ts with the output folder as its only argument; builds once it is told to, and tells
 * how far it is.
 */
import { on } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { build, FileBuildEffects } from "@observablehq/framework/dist/build.js";
import { normalizeConfig, setCurrentDate } from "@observablehq/framework/dist/config.js";
import { parseHtml } from "@observablehq/framework/dist/html.js";
import { projectFolder, tablesFolder } from "../corpus.js";
// All that the configuration is made with, to have it when that is asked for.
import "./config.js";
import { documentIds } from "./documents.js";
import { buildCache, siteCache, siteRoot, stagedRoot } from "./folders.js";
import { offlinePackages } from "./packages.js";
import { ofCorpus } from "./particular.js";
import { parseOnce, readPackages } from "./parsed-once.js";
import { rememberAnswers } from "./remembered.js";
import { sealNetwork } from "./sealed.js";
import { stageSite } from "./staged.js";

/** How far the child is. */
export interface Message {
  done: number;
  total: number;
}

/** What the child is told: to have the packages ready, and that the pages are there to be built. */
export type Order = "prepare" | "build";

/** Framework stamps files with their times; a fixed one keeps two builds alike. */
const noTime = new Date(0);

async function main(output: string): Promise<void> {
  process.chdir(projectFolder);
  sealNetwork();
  setCurrentDate(noTime);
  await stageSite(join(projectFolder, siteRoot), join(projectFolder, stagedRoot));
  // Only now: it looks at the tables, which were being made until here.
  const { default: ours } = await import("../../observablehq.config.js");
  const config = normalizeConfig(ours);
  config.output = relative(projectFolder, output);
  rememberAnswers(config.loaders, [
    "find",
    "getSourceFilePath",
    "getSourceFileHash",
    "getModuleHash",
    "getLocalModuleHash",
  ]);
  const paths = config.paths.bind(config);
  const documents = new Set(await documentIds(tablesFolder));
  config.paths = () => ofCorpus(paths(), join(projectFolder, siteRoot), documents);
  for await (const _path of config.paths()) total += steps;
  await mkdir(buildCache, { recursive: true });
  const log = createWriteStream(join(buildCache, "framework.log"));
  const effects = new FileBuildEffects(config.output, siteCache, {
    logger: { log: onLine(log), warn: onLine(log), error: onLine(log) },
    output: { write: (text) => onOutput(text, log) },
  });
  await build({ config }, effects);
}

/** A page is loaded, and later rendered. */
const steps = 2;
let total = 0;
let done = 0;

/** Framework says what it does in words; these two begin the line of each page. */
function onOutput(text: string, log: NodeJS.WritableStream): void {
  const plain = withoutColours(text);
  log.write(plain);
  if (/^(?:load|render) /.test(plain)) process.send?.({ done: ++done, total } satisfies Message);
}

function onLine(log: NodeJS.WritableStream) {
  return (...words: unknown[]): void => void log.write(`${withoutColours(words.join(" "))}\n`);
}

function withoutColours(text: string): string {
  return text.replace(/\u001b\[\d+m/g, "");
}

const [, , output] = process.argv;
if (output === undefined) throw new Error("no output folder given");
const remember = parseOnce();
// What parses pages is loaded by the first of them.
parseHtml("");
for await (const [order] of on(process, "message") as AsyncIterable<[Order]>) {
  if (order === "build") break;
  await offlinePackages();
  await readPackages([join(siteCache, "_npm"), join(siteCache, "_node")], remember);
}
main(output).then(
  () => process.disconnect(),
  (error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${said.replaceAll(stagedRoot, siteRoot)}\n`);
    process.exit(1);
  },
);
