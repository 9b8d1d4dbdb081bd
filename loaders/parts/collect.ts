/** The parts of a folder of cables: those that are kept, those that are made now, each once. */
import { CommandError, skipsBad } from "../command.js";
import { describe } from "../extract/documents/documents.js";
import { identify, twinsOf } from "../extract/documents/identify.js";
import type { Knowledge } from "../knowledge.js";
import { type Progress, silent } from "../progress.js";
import {
  listFolder,
  readCable,
  readEach,
  readFile,
  refuseAll,
  shownPath,
  type UnreadFile,
} from "../read/index.js";
import type { Row } from "../schema.js";
import { type Kept, keptPart, openKept } from "./keep.js";
import type { Entry, Listed } from "./entry.js";
import type { Part } from "./part.js";
import { makeParts } from "./workshop.js";

export interface Collected {
  /** In the order of their files. */
  parts: Part[];
  /** Files that could not be read and are left out, where that was asked for. */
  unread: Row<"unread_files">[];
  /** Where tables are kept. */
  kept: string;
}

export interface CollectOptions {
  progress?: Progress;
  /** Whether all parts are there already, made elsewhere. */
  merge?: boolean;
}

/**
 * The parts of all files, with names of documents that hold among all of them.
 * @throws InputError that tells all files that cannot be read, a line each, unless they are to be left out;
 * CommandError for a merge of parts that are not there.
 */
export async function collectParts(
  cables: string,
  knowledge: Knowledge,
  { progress = silent, merge = false }: CollectOptions = {},
): Promise<Collected> {
  const kept = await openKept();
  const paths = listed(cables, progress);
  const source = { cables, kept, knowledge, progress, merge };
  const unread: UnreadFile[] = [];
  const first = await partsOf(
    paths.map((path) => ({ path })),
    source,
    unread,
  );
  const entries = [...first.values()].flatMap((part) => part.entries);
  const { bad, names } = named(cables, entries, unread, paths.length);
  for (const { error } of unread) progress.warn(`left out: ${error.message}`);
  const good = [...first].filter(([{ path }]) => !bad.has(path));
  const renamed = good.flatMap(([{ path }, part]): Wanted[] => {
    const ids = part.entries.map((entry) => names.get(entry) ?? entry.id);
    return part.entries.some(({ id }, index) => id !== ids[index]) ? [{ path, ids }] : [];
  });
  const again = await partsOf(renamed, { ...source, merge: false }, unread);
  const others = new Map([...again].map(([{ path }, part]) => [path, part]));
  return {
    parts: good.map(([{ path }, part]) => others.get(path) ?? part),
    kept: kept.tables,
    unread: unread.map(({ path, error }) => ({
      path,
      message: whyOf(error, shownPath(cables, path)),
    })),
  };
}

/** Makes and keeps every `of`-th part, from the `shard`-th on, and nothing else. */
export async function makeShard(
  cables: string,
  { shard, of }: { shard: number; of: number },
  knowledge: Knowledge,
  progress: Progress = silent,
): Promise<void> {
  const kept = await openKept();
  const own = listed(cables, progress).filter((_, index) => index % of === shard - 1);
  const unread: UnreadFile[] = [];
  const wanted = own.map((path) => ({ path }));
  const nothing = () => Promise.resolve(null);
  await partsOf(wanted, { cables, kept, knowledge, progress, merge: false }, unread, nothing);
  if (!skipsBad()) refuseAll(unread);
  progress.end(`${own.length} parts of shard ${shard} of ${of}`);
}

/** Reads a folder of cables into documents with their names, in the order of their paths, without their rows. */
export async function readCables(cables: string, progress: Progress = silent): Promise<Entry[]> {
  const unread: UnreadFile[] = [];
  const paths = listed(cables, progress).map((path) => ({ path }));
  const read = ({ path }: { path: string }) =>
    readFile(readCable(cables, path), shownPath(cables, path));
  const described = readEach(paths, read, unread)
    .flat()
    .map((document) => ({ id: "", document, description: describe(document) }));
  const { bad, names } = named(cables, described, unread, paths.length);
  return Promise.resolve(
    described
      .filter(({ document }) => !bad.has(document.path))
      .map((entry) => ({ ...entry, id: names.get(entry) ?? "" })),
  );
}

function listed(cables: string, progress: Progress): string[] {
  progress.step("Reading the cables");
  const { cables: paths, skipped } = listFolder(cables);
  for (const path of skipped)
    progress.warn(`${shownPath(cables, path)}: skipped, since it is neither .txt nor .xml`);
  return paths;
}

interface Source {
  cables: string;
  kept: Kept;
  knowledge: Knowledge;
  progress: Progress;
  merge: boolean;
}

/** A part that is wanted: of a file, with names for its documents where they are not those of the file alone. */
interface Wanted {
  path: string;
  ids?: readonly string[];
}

/** The parts that are wanted, kept or made and kept, in their order; `open` may leave those that are made closed. */
async function partsOf(
  wanted: readonly Wanted[],
  { cables, kept, knowledge, progress, merge }: Source,
  unread: UnreadFile[],
  open: (folder: string) => Promise<Part | null> = keptPart,
): Promise<Map<Wanted, Part>> {
  const folders = readEach(
    wanted,
    (one) => [one, kept.folderOf(cables, one.path, one.ids)] as [Wanted, string],
    unread,
  );
  const found = new Map<Wanted, Part | null>();
  for (const [one, folder] of folders) found.set(one, await keptPart(folder));
  const missing = folders.filter(([one]) => !found.get(one));
  const [absent] = missing;
  if (merge && absent) {
    const shown = shownPath(cables, absent[0].path);
    throw new CommandError(`${shown}: its part has not been made; make all shards first`);
  }
  let done = folders.length - missing.length;
  const jobs = new Map(missing.map(([one, folder]) => [{ ...one, folder }, one]));
  const made = new Map<Wanted, string>();
  await makeParts(cables, [...jobs.keys()], knowledge, (job, refusal) => {
    progress.advance(++done, folders.length);
    const one = jobs.get(job);
    if (refusal) unread.push({ path: job.path, error: refusal });
    else if (one) made.set(one, job.folder);
  });
  // Not sooner: what makes parts needs the memory that they take once they are open.
  for (const [one, folder] of made) found.set(one, await open(folder));
  return new Map(
    wanted.flatMap((one) => {
      const part = found.get(one);
      return part ? [[one, part] as const] : [];
    }),
  );
}

/** The names of the documents of all files, and the files that are left out or, unless that was asked for, refused. */
function named<One extends Pick<Listed, "document" | "description">>(
  cables: string,
  all: readonly One[],
  unread: UnreadFile[],
  files: number,
) {
  const shown = (path: string) => shownPath(cables, path);
  const known = new Set(unread.map(({ path }) => path));
  for (const twin of twinsOf(all, shown)) {
    if (!known.has(twin.path)) unread.push(twin);
    known.add(twin.path);
  }
  unread.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  if (!skipsBad() || known.size === files) refuseAll(unread);
  const good = all.filter(({ document }) => !known.has(document.path));
  const ids = identify(good, shown);
  return { bad: known, names: new Map(good.map((entry, index) => [entry, ids[index] ?? ""])) };
}

/** What is wrong with a file, from its line on: the folder is this machine's business. */
function whyOf({ message }: Error, shownAs: string): string {
  const folder = shownAs.slice(0, shownAs.lastIndexOf("/") + 1);
  const own = message.startsWith(`${shownAs}:`) ? message.slice(shownAs.length + 1) : message;
  return folder === "" ? own : own.replaceAll(folder, "");
}
