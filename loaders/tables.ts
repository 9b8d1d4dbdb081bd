/**
 * The pipeline: a folder of cables becomes one Parquet table for each entry of the schema.
 *
 *     npm run tables -- --cables DIR --out DIR
 */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isMain, optionsOf, runCommand, SKIP_BAD, skipsBad } from "./command.js";
import { cablesFolder, dataFolder, readCorpus, tablesFolder } from "./corpus.js";
import { dataPackage } from "./dictionary.js";
import { entityRows } from "./authority/authority.js";
import { type Knowledge, readKnowledge } from "./knowledge.js";
import { readPublication } from "./publication/about.js";
import { corpusHash } from "./publication/edition.js";
import { applyReviews } from "./review/claims.js";
import { citableOf, type Citable } from "./extract/citations/citable.js";
import type { Citation } from "./language/citations/citation.js";
import { statesOf } from "./language/citations/states.js";
import { citationsOf } from "./extract/citations/citations.js";
import { claimsOf } from "./extract/claims/claims.js";
import { correspondentsOf } from "./extract/correspondents/correspondents.js";
import { correspondenceFindings } from "./extract/correspondents/findings.js";
import { dateDifferences } from "./extract/dates/differences.js";
import { datesOf } from "./extract/dates/dates.js";
import { type Description, describe, rowsOf } from "./extract/documents/documents.js";
import { mentionsOf } from "./extract/mentions/mentions.js";
import { identify, twinsOf } from "./extract/documents/identify.js";
import { ngramsOf } from "./extract/words/ngrams.js";
import { termsOf, tokenRowsOf } from "./extract/words/terms.js";
import { vocabularyOf } from "./extract/words/vocabulary.js";
import { packaged, writeTables } from "./parquet.js";
import { type Progress, progressOn, silent } from "./progress.js";
import { type Document } from "./document.js";
import {
  listFolder,
  readCable,
  readEach,
  readFile,
  refuseAll,
  shownPath,
  type UnreadFile,
} from "./read/index.js";
import { refuseFile, replaceFolder } from "./replace.js";
import { resolveAssertions } from "./resolve/assertions.js";
import { resolveCitations } from "./resolve/citations.js";
import { type TableName, type Tables, tableNames } from "./schema.js";
import { searchIndex } from "./search/index.js";
import { searchResources } from "./search/resources.js";
import { searchables } from "./search/searchable.js";
import { writeSearch } from "./search/write.js";

/** A document with its name in the tables. */
export interface Entry {
  id: string;
  document: Document;
  description: Description;
}

/**
 * Reads the cables, extracts every table and writes `<table>.parquet`, `<table>.csv`, the
 * search index and `datapackage.json` into `out`. Returns the rows. Throws InputError for input that cannot be taken;
 * then, and on any other failure, what stood in `out` before is untouched.
 */
export async function buildTables(
  { cables, out }: { cables: string; out: string },
  progress: Progress = silent,
): Promise<Tables> {
  const corpus = await readCorpus(cables);
  const publication = await readPublication(cables);
  const knowledge = await readKnowledge(dataFolder);
  refuseFile(out);
  const { entries, unread } = await readCorpusFiles(cables, progress);
  const tables = { ...extract(entries, knowledge, progress), unread_files: unread };
  await replaceFolder(out, async (folder) => {
    progress.step("Writing the tables");
    const files = await writeTables(tables, folder, (done, total) => progress.advance(done, total));
    for (const file of await writeSearch(searchIndex(searchables(entries, tables)), folder))
      files.set(file, await packaged(join(folder, file)));
    const about = { ...corpus, ...publication, corpus: corpusHash(tables.documents) };
    const description = JSON.stringify(dataPackage(about, files, searchResources), null, 2);
    await writeFile(join(folder, "datapackage.json"), `${description}\n`);
    return [...files.keys(), "datapackage.json"];
  });
  progress.end(`${entries.length} documents, ${tables.passages.length} passages in ${out}`);
  return tables;
}

/** Reads a folder of cables into documents with their names, in the order of their paths. */
export async function readCables(cables: string, progress: Progress = silent): Promise<Entry[]> {
  return (await readCorpusFiles(cables, progress)).entries;
}

/**
 * The documents of a folder of cables, and the files that cannot be read, where those are to be left out.
 * @throws InputError that tells them all, a line each, where they are not, or where nothing else is there.
 */
function readCorpusFiles(cables: string, progress: Progress) {
  progress.step("Reading the cables");
  const { cables: paths, skipped } = listFolder(cables);
  const shown = (path: string) => shownPath(cables, path);
  for (const path of skipped)
    progress.warn(`${shown(path)}: skipped, since it is neither .txt nor .xml`);
  const unread: UnreadFile[] = [];
  const read = readEach(
    paths.map((path) => ({ path })),
    ({ path }, index) => {
      progress.advance(index, paths.length);
      return readFile(readCable(cables, path), shown(path));
    },
    unread,
  );
  const all = read.flat().map((document) => ({ document, description: describe(document) }));
  const twins = twinsOf(all, shown);
  unread.push(...twins.filter(isFirstOfItsFile));
  unread.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const bad = new Set(unread.map(({ path }) => path));
  if (!skipsBad() || bad.size === paths.length) refuseAll(unread);
  for (const { error } of unread) progress.warn(`left out: ${error.message}`);
  const described = all.filter(({ document }) => !bad.has(document.path));
  const ids = identify(described, shown);
  return Promise.resolve({
    entries: described.map((entry, index) => ({ id: ids[index]!, ...entry })),
    unread: unread.map(({ path, error }) => ({ path, message: whyOf(error, shown(path)) })),
  });
}

function isFirstOfItsFile(
  { path }: UnreadFile,
  index: number,
  all: readonly UnreadFile[],
): boolean {
  return all.findIndex((other) => other.path === path) === index;
}

/** What is wrong with a file, from its line on: the folder is this machine's business. */
function whyOf({ message }: Error, shownAs: string): string {
  const folder = shownAs.slice(0, shownAs.lastIndexOf("/") + 1);
  const own = message.startsWith(`${shownAs}:`) ? message.slice(shownAs.length + 1) : message;
  return folder === "" ? own : own.replaceAll(folder, "");
}

/** Extracts the rows of every table from the documents, with what people know beside them. */
export function extract(
  entries: readonly Entry[],
  knowledge: Knowledge,
  progress: Progress = silent,
): Tables {
  progress.step("Extracting");
  const tables = { ...emptyTables(), entities: entityRows(knowledge.authority) };
  const citations: Citation[] = [];
  const citables: Citable[] = [];
  entries.forEach((entry, index) => {
    const { id, document, description } = entry;
    progress.advance(index, entries.length);
    append(tables, rowsOf(id, document, description));
    const story = storyOf(entry, knowledge);
    append(tables, story);
    const { authority, atlas } = knowledge;
    const { date: written, number } = description;
    citations.push(...citationsOf(document, id, { ...story, authority, atlas, written, number }));
    const { correspondents, mentions, dates } = story;
    const told = { states: statesOf(authority, atlas), dates };
    citables.push(citableOf(document, id, description, correspondents, mentions, told));
  });
  append(tables, resolveCitations(citations, citables, tables.entities));
  append(tables, {
    vocabulary: vocabularyOf(tables.terms, knowledge.stopWords),
    ngrams: ngramsOf(tables.tokens),
  });
  return reviewed(tables, knowledge, progress);
}

/** What a document tells: who, where, when, how many. */
function storyOf({ id, document, description }: Entry, knowledge: Knowledge) {
  const { date, date_end } = description;
  const mentions = mentionsOf(document, id, knowledge.authority, date, knowledge.atlas);
  const dates = datesOf(document, id, date);
  const correspondents = correspondentsOf(document, id, knowledge.authority);
  const written = { start: date, end: date_end };
  const { atlas, authority } = knowledge;
  const context = { dates, mentions, correspondents, written, atlas };
  const { claims, findings } = claimsOf(document, id, context);
  const tokens = tokenRowsOf(document, id, knowledge.cut);
  return {
    mentions,
    dates,
    correspondents,
    claims,
    tokens,
    terms: termsOf(tokens),
    findings: [
      ...findings,
      ...dateDifferences(document, dates),
      ...correspondenceFindings(document, id, authority),
    ],
  };
}

function reviewed(tables: Tables, { reviews }: Knowledge, progress: Progress): Tables {
  const { claims, corrections, orphans } = applyReviews(tables.claims, reviews);
  // Reviews of documents that this corpus does not have are another corpus's business.
  const ours = orphans.filter(({ claimId }) =>
    tables.documents.some(({ id }) => claimId.startsWith(`${id}-`)),
  );
  for (const { claimId, line } of ours)
    progress.warn(`data/review/claims.csv:${String(line)}: no claim of this name: ${claimId}`);
  const originals = new Set(
    tables.texts
      .filter(({ role }) => role !== "translation")
      .map(({ document_id, language }) => `${document_id} ${language}`),
  );
  return { ...tables, ...resolveAssertions(claims, originals), corrections };
}

function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
}

function append(tables: Tables, rows: Partial<Tables>): void {
  for (const name of Object.keys(rows) as TableName[]) {
    const table = tables[name] as unknown[];
    for (const row of rows[name] ?? []) table.push(row);
  }
}

async function main(): Promise<void> {
  const options = optionsOf({
    cables: { type: "string" },
    out: { type: "string" },
    ...SKIP_BAD,
  });
  if (options["skip-bad"]) process.env["SKIP_BAD"] = "1";
  const cables = options.cables === undefined ? cablesFolder() : resolve(options.cables);
  const out = options.out === undefined ? tablesFolder : resolve(options.out);
  await buildTables({ cables, out }, progressOn());
}

if (isMain(import.meta.url)) await runCommand(main);
