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
import { dataPackage } from "./dictionary.js";
import { entityRows } from "./authority/authority.js";
import { type Knowledge, readKnowledge } from "./knowledge.js";
import { readPublication } from "./publication/about.js";
import { corpusHash } from "./publication/edition.js";
import { ngramsOf } from "./extract/words/ngrams.js";
import { vocabularyOf } from "./extract/words/vocabulary.js";
import { packaged, writeTables } from "./parquet.js";
import { type Progress, progressOn, silent } from "./progress.js";
import { collectParts, makeShard } from "./parts/collect.js";
import type { Entry } from "./parts/entry.js";
import {
  ALONE,
  deskOf,
  type Desk,
  reviewedCitations,
  withReviewedDates,
} from "./parts/reviewed.js";
import { REVIEW_FILES } from "./review/columns.js";
import { append, type DocumentRows, rowsOfDocuments } from "./parts/rows.js";
import { refuseFile, replaceFolder } from "./replace.js";
import { resolveAssertions } from "./resolve/assertions.js";
import { resolveConflicts } from "./resolve/conflicts.js";
import { resolveCitations } from "./resolve/citations.js";
import { type Tables, tableNames } from "./schema.js";
import { searchIndex } from "./search/index.js";
import { searchResources } from "./search/resources.js";
import { searchables } from "./search/searchable.js";
import { writeSearch } from "./search/write.js";

export type { Entry } from "./parts/entry.js";
export { readCables } from "./parts/collect.js";

/**
 * Reads the cables, extracts every table and writes `<table>.parquet`, `<table>.csv`, the
 * search index and `datapackage.json` into `out`. Returns the rows. Throws InputError for input that cannot be taken;
 * then, and on any other failure, what stood in `out` before is untouched.
 */
export async function buildTables(
  { cables, out, merge = false }: { cables: string; out: string; merge?: boolean },
  progress: Progress = silent,
): Promise<Tables> {
  const corpus = await readCorpus(cables);
  const publication = await readPublication(cables);
  const knowledge = await readKnowledge(dataFolder);
  refuseFile(out);
  const { parts, unread } = await collectParts(cables, knowledge, { progress, merge });
  const entries = parts.flatMap((part) => part.entries);
  const tables = { ...merged(parts, knowledge, progress), unread_files: unread };
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

/** Extracts the rows of every table from the documents, with what people know beside them. */
export function extract(
  entries: readonly Entry[],
  knowledge: Knowledge,
  progress: Progress = silent,
): Tables {
  progress.step("Extracting");
  const advance = (done: number, total: number) => progress.advance(done, total);
  return merged([rowsOfDocuments(entries, knowledge, advance)], knowledge, progress);
}

/** The tables of the rows of all files, in their order: tied together, counted, and as people reviewed them. */
function merged(
  parts: readonly DocumentRows[],
  knowledge: Knowledge,
  progress: Progress = silent,
): Tables {
  const tables = { ...emptyTables(), entities: entityRows(knowledge.authority) };
  for (const part of parts) append(tables, part.tables);
  const texts = tables.texts.map(
    (row) => [`${row.document_id} ${row.language}`, row.text] as const,
  );
  const desk = deskOf(knowledge, new Map(texts));
  for (const subject of ALONE) {
    const { table } = REVIEW_FILES[subject];
    const rows: readonly object[] = tables[table];
    Object.assign(tables, { [table]: desk.reviewed(subject, rows) });
  }
  const citations = parts.flatMap((part) => part.citations);
  const all = parts.flatMap((part) => part.citables);
  const citables = withReviewedDates(all, tables.documents, knowledge);
  const resolved = resolveCitations(citations, citables, tables.entities);
  append(tables, reviewedCitations(resolved, citables, desk));
  append(tables, {
    vocabulary: vocabularyOf(tables.terms, knowledge.stopWords),
    ngrams: ngramsOf(tables.tokens),
  });
  return reviewed(tables, desk, progress);
}

function reviewed(tables: Tables, desk: Desk, progress: Progress): Tables {
  const claims = desk.reviewed("claims", tables.claims);
  const originals = new Set(
    tables.texts
      .filter(({ role }) => role !== "translation")
      .map(({ document_id, language }) => `${document_id} ${language}`),
  );
  const stated = resolveAssertions(claims, originals);
  const { documents, entities } = tables;
  const { assertions, findings } = resolveConflicts(stated.assertions, claims, documents, entities);
  append(tables, { findings });
  append(tables, desk.told(progress));
  return { ...tables, claims: stated.claims, assertions };
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
