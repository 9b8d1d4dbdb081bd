/**
 * `npm run verify -- dist`: checks a published folder by itself. Sums, links, what pages may load, and
 * whether each row's words stand where it says; names whatever has changed.
 */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CommandError, isMain, runCommand } from "../command.js";
import { readRows } from "../parquet.js";
import { type Row, type TableName, tableNames, tableOf } from "../schema.js";
import { readFile } from "node:fs/promises";
import { pagesOf } from "../site/finish.js";
import { brokenLinks, foreignResources } from "../site/links.js";
import { nameOf } from "../site/modules.js";
import { packageFaults } from "./package-faults.js";
import { policyMisses } from "./policy.js";
import { sumsFile, sumsNamed, sumsOf } from "./sums.js";

/** What is wrong with a folder, a line each; empty where all holds. */
export async function faultsOf(folder: string): Promise<string[]> {
  const foreign = await foreignResources(folder);
  const broken = await brokenLinks(folder);
  return [
    ...(await sumFaults(folder)),
    ...foreign.map(({ page, address }) => `${page}: asks another site: ${address}`),
    ...broken.map(({ page, address }) => `${page}: link leads nowhere: ${address}`),
    ...(await policyFaults(folder)),
    ...(await packageFaults(folder)),
    ...(await evidenceFaults(join(folder, "data"))),
  ];
}

async function sumFaults(folder: string): Promise<string[]> {
  if (!existsSync(join(folder, sumsFile))) return [`${sumsFile}: is not there: ${folder}`];
  const [{ sums: named, faults }, found] = [await sumsNamed(folder), await sumsOf(folder)];
  const changed = [...named].flatMap(([name, sum]) => {
    const now = found.get(name);
    if (now === undefined) return [`${name}: is gone: ${sum}`];
    return now === sum ? [] : [`${name}: has changed: ${now}`];
  });
  const added = [...found].filter(([name]) => !named.has(name));
  return [...faults, ...changed, ...added.map(([name, sum]) => `${name}: was added: ${sum}`)];
}

/** Every page has its policy, which allows its own inline scripts by their hashes and no other site. */
async function policyFaults(folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const page of await pagesOf(folder)) {
    const html = await readFile(page, "utf8");
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1];
    const name = nameOf(folder, page);
    if (policy === undefined) faults.push(`${name}: has no content security policy: ${sumsFile}`);
    else faults.push(...policyMisses(policy, html).map((miss) => `${name}: ${miss}`));
  }
  return faults;
}

/** Most rows of one table that are named. */
const SHOWN = 5;

/** Rows whose words do not stand where they say. */
async function evidenceFaults(data: string): Promise<string[]> {
  if (!existsSync(join(data, "texts.parquet")))
    return [`data/texts.parquet: is not there: ${data}`];
  const files = new Set(await readdir(data));
  const faults: string[] = [];
  const read = (name: TableName) =>
    readRows(data, name).catch((error: unknown) => {
      faults.push(`data/${name}.parquet: cannot be read: ${firstLine(error)}`);
      return null;
    });
  const rows = (await read("texts")) as readonly Row<"texts">[] | null;
  if (rows === null) return faults;
  const texts = new Map(
    rows.map(({ document_id, language, text }) => [`${document_id} ${language}`, Array.from(text)]),
  );
  for (const name of tableNames.filter((table) => files.has(`${table}.parquet`)))
    if (hasEvidence(name)) faults.push(...tornIn(name, (await read(name)) ?? [], texts));
  return faults;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}

function hasEvidence(name: TableName): boolean {
  const { columns } = tableOf(name);
  return ["document_id", "language", "start", "stop", "quote"].every((column) => column in columns);
}

function tornIn(
  name: TableName,
  rows: readonly object[],
  texts: ReadonlyMap<string, readonly string[]>,
): string[] {
  const torn = (rows as readonly Record<string, unknown>[]).filter(
    ({ document_id, language, start, stop, quote }) => {
      if (quote === null) return false;
      const text = texts.get(`${String(document_id)} ${String(language)}`);
      return text?.slice(Number(start), Number(stop)).join("") !== quote;
    },
  );
  const lines = torn
    .slice(0, SHOWN)
    .map(
      ({ document_id, start, quote }) =>
        `data/${name}.parquet: words do not stand in ${String(document_id)} at ${String(start)}: ${String(quote)}`,
    );
  const more = torn.length - lines.length;
  return more > 0 ? [...lines, `data/${name}.parquet: and more rows: ${String(more)}`] : lines;
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [folder = "dist"] = positionals;
  if (!existsSync(folder)) throw new CommandError(`no such folder: ${folder}`);
  const faults = await faultsOf(resolve(folder));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  if (faults.length > 0)
    throw new CommandError(`${folder} is not as it was published: ${faults.length} faults`);
  process.stdout.write(`${folder} is as it was published: sums, links, policy and evidence hold\n`);
}

if (isMain(import.meta.url)) await runCommand(main);
