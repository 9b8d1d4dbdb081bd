/**
 * The pipeline: a folder of cables becomes one Parquet table for each entry of the schema.
 *
 *     npm run tables -- --cables DIR --out DIR
 *     npm run tables -- --cables DIR --shard 3/16   only some of the parts, for others to merge
 *     npm run tables -- --cables DIR --merge        of parts that are all there
 */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CommandError, isMain, optionsOf, runCommand, SKIP_BAD } from "./command.js";
import { cablesFolder, dataFolder, readCorpus, tablesFolder } from "./corpus.js";
import { dataPackage, type PackagedFile } from "./dictionary.js";
import { ngramsOf } from "./extract/words/ngrams.js";
import { type Knowledge, readKnowledge } from "./knowledge.js";
import { readPublication } from "./publication/about.js";
import { corpusHash } from "./publication/edition.js";
import { beginTables, readRows, writeTables } from "./parquet.js";
import { packaged } from "./parquet-files.js";
import { type Progress, progressOn, silent } from "./progress.js";
import { type Collected, collectParts, makeShard } from "./parts/collect.js";
import type { Entry } from "./parts/entry.js";
import { mergeParts, reviewedTables } from "./parts/merge.js";
import { type Part, partTables, tiesOf } from "./parts/part.js";
import { datedAgain } from "./parts/read-again.js";
import { append, rowsOfDocuments } from "./parts/rows.js";
import { searchOfParts } from "./parts/search.js";
import { refuseFile, replaceFolder } from "./replace.js";
import { type Row, type TableName, type Tables, tableFiles, tableNames } from "./schema.js";
import { mergeSearch } from "./search/index.js";
import { searchResources } from "./search/resources.js";
import { writeSearch } from "./search/write.js";

export type { Entry } from "./parts/entry.js";
export { readCables } from "./parts/collect.js";

/**
 * Reads the cables, extracts every table and writes `<table>.parquet`, `<table>.csv`, the
 * search index and `datapackage.json` into `out`. Throws InputError for input that cannot be taken;
 * then, and on any other failure, what stood in `out` before is untouched.
 */
export async function buildTables(
  { cables, out, merge = false }: { cables: string; out: string; merge?: boolean },
  progress: Progress = silent,
): Promise<void> {
  const corpus = await readCorpus(cables);
  const publication = await readPublication(cables);
  const knowledge = await readKnowledge(dataFolder);
  refuseFile(out);
  const collected = await collectParts(cables, knowledge, { progress, merge });
  const documents = collected.parts.flatMap((part) => part.tables.documents);
  await replaceFolder(out, async (folder) => {
    progress.step("Writing the tables");
    const files = await writeAll(cables, collected, knowledge, folder, progress);
    const about = { ...corpus, ...publication, corpus: corpusHash(documents) };
    const description = JSON.stringify(dataPackage(about, files, searchResources), null, 2);
    await writeFile(join(folder, "datapackage.json"), `${description}\n`);
    return [...files.keys(), "datapackage.json"];
  });
  const passages = collected.parts
    .flatMap(({ entries }) => entries.flatMap(({ texts }) => texts))
    .reduce((sum, text) => sum + text.passages, 0);
  progress.end(`${documents.length} documents, ${passages} passages in ${out}`);
}

/** Writes all tables and the search index into a folder; returns their files, those of tables in the schema's order. */
async function writeAll(
  cables: string,
  { parts, unread, kept }: Collected,
  knowledge: Knowledge,
  folder: string,
  progress: Progress,
): Promise<Map<string, PackagedFile>> {
  const folders = parts.map((part) => part.folder);
  const rows = await readTables(folders, reviewedTables(parts, knowledge));
  const texts = await reviewedTexts(parts, knowledge);
  const dated = datedAgain(cables, parts, knowledge);
  const alone = partTables.filter((name) => !HELD.has(name) && !(name in rows));
  // DuckDB writes these in a thread of its own, while this one ties the parts together.
  const begun = await beginTables({}, folder, { names: alone, parts, parted: alone, kept });
  const tie = async () => {
    const merged = mergeParts(parts, knowledge, progress, { rows, texts, dated });
    const index = mergeSearch(await searchOfParts(cables, parts, merged, knowledge));
    return { merged, search: await writeSearch(index, folder) };
  };
  const { merged, search } = await tie().catch(async (error: unknown) => {
    await begun.end().catch(() => {});
    throw error;
  });
  const files = await begun.end();
  const names = tableNames.filter((name) => !files.has(`${name}.parquet`));
  const held = { ...merged, unread_files: unread };
  const { counts } = merged;
  const rest = { names, parts, parted: ["findings"] as const, counts, kept };
  for (const [file, is] of await writeTables(held, folder, rest)) files.set(file, is);
  for (const file of search) files.set(file, await packaged(join(folder, file)));
  const sorted = [...tableNames.flatMap((name) => tableFiles(name)), ...search];
  return new Map(sorted.flatMap((file) => [[file, files.get(file)] as const]).filter(isThere));
}

/** Tables of parts whose rows are in memory, or counted anew, or to which all parts together add some. */
const HELD: ReadonlySet<TableName> = new Set([
  "documents",
  "correspondents",
  "claims",
  "findings",
  "terms",
]);

const isThere = (
  file: readonly [string, PackagedFile | undefined],
): file is [string, PackagedFile] => file[1] !== undefined;

/** The rows of some tables of all parts. */
async function readTables(
  folders: readonly string[],
  names: readonly TableName[],
): Promise<Partial<Tables>> {
  const tables: Partial<Tables> = {};
  for (const name of names)
    for (const folder of folders) append(tables, { [name]: await readRows(folder, name) });
  return tables;
}

/** The texts of the parts that have documents which people reviewed. */
async function reviewedTexts(
  parts: readonly Part[],
  { reviews }: Pick<Knowledge, "reviews">,
): Promise<Map<string, string>> {
  const reviewed = new Set(reviews.map(({ document_id }) => document_id));
  const own = parts.filter(({ entries }) => entries.some(({ id }) => reviewed.has(id)));
  const { texts = [] } = await readTables(
    own.map(({ folder }) => folder),
    ["texts"],
  );
  return textsOf(texts);
}

/** Texts by `<document> <language>`. */
function textsOf(rows: readonly Row<"texts">[]): Map<string, string> {
  return new Map(
    rows.map(({ document_id, language, text }) => [`${document_id} ${language}`, text]),
  );
}

/** The rows of every table of documents that are in memory, with what people know beside them. */
export function extract(
  entries: readonly Entry[],
  knowledge: Knowledge,
  progress: Progress = silent,
): Tables {
  progress.step("Extracting");
  const advance = (done: number, total: number) => progress.advance(done, total);
  const rows = rowsOfDocuments(entries, knowledge, advance);
  const tables = { ...emptyTables(), ...rows.tables };
  const ties = tiesOf({ entries: [...entries], ...rows });
  const merged = mergeParts([ties], knowledge, progress, {
    rows: tables,
    texts: textsOf(tables.texts),
    dated: entries,
  });
  const { counts, ...made } = merged;
  const findings = [...tables.findings, ...made.findings];
  return { ...tables, ...made, ngrams: ngramsOf(counts.ngrams), findings };
}

function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
}

async function main(): Promise<void> {
  const options = optionsOf({
    cables: { type: "string" },
    out: { type: "string" },
    shard: { type: "string" },
    merge: { type: "boolean" },
    ...SKIP_BAD,
  });
  if (options["skip-bad"]) process.env["SKIP_BAD"] = "1";
  const cables = options.cables === undefined ? cablesFolder() : resolve(options.cables);
  const out = options.out === undefined ? tablesFolder : resolve(options.out);
  if (options.shard === undefined)
    await buildTables({ cables, out, merge: options.merge === true }, progressOn());
  else
    await makeShard(cables, shardOf(options.shard), await readKnowledge(dataFolder), progressOn());
}

/** `3/16`: the third of sixteen. @throws CommandError for what is none. */
function shardOf(words: string): { shard: number; of: number } {
  const [, shard, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(words) ?? [];
  const [number, all] = [Number(shard), Number(of)];
  if (!(number >= 1 && number <= all)) throw new CommandError(`not a shard such as 3/16: ${words}`);
  return { shard: number, of: all };
}

if (isMain(import.meta.url)) await runCommand(main);
