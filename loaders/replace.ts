/** A folder of results that is filled beside its place, and moved there as one. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandError, endInOrder } from "./command.js";
import { earlierFiles } from "./earlier-files.js";
import { isRunning } from "./processes.js";

/**
 * Lets `write` fill a folder beside `out`, which at the end takes its place as one, so that whatever ends us the
 * files are all old or all new. Where `out` has files of others, those that `write` names are moved over, without
 * a pause, and what an earlier run wrote that is written no more goes. Stopped before that, by a failure or by a
 * signal, it leaves nothing, and `out` as it was.
 * @throws {CommandError} where `out` is no folder, or stands where none can be made.
 */
export async function replaceFolder(
  out: string,
  write: (folder: string) => Promise<string[]>,
): Promise<void> {
  refuseFile(out);
  makeFolder(dirname(out));
  removeLeftovers(out);
  const folder = `${out}.next-${process.pid}`;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const release = endInOrder();
  process.once("exit", remove);
  try {
    makeFolder(folder);
    const files = await write(folder);
    move(folder, out, files);
  } finally {
    remove();
    process.off("exit", remove);
    release();
  }
}

/**
 * Makes a folder and those above it. Some file systems, such as /proc, say of a new folder that it is not there, and
 * Node's own way of making several would ask them for ever.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CommandError(`no folder can be made: ${folder}`);
    // Another process may have made it meanwhile.
    if (code !== "EEXIST") throw error;
  }
}

function move(folder: string, out: string, files: readonly string[]): void {
  const ours = new Set([...files, ...earlierFiles(out)]);
  const there = existsSync(out) ? readdirSync(out) : [];
  if (there.some((file) => !ours.has(file))) {
    // Without a pause between them, so that no signal ends us half-way.
    for (const file of files) renameSync(join(folder, file), join(out, file));
    for (const file of ours) if (!files.includes(file)) rmSync(join(out, file));
    return;
  }
  const last = `${out}.last-${process.pid}`;
  if (existsSync(out)) renameSync(out, last);
  renameSync(folder, out);
  rmSync(last, { recursive: true, force: true });
}

/** Throws where a place for a folder is taken by something else. */
export function refuseFile(out: string): void {
  for (let at = out; ; at = dirname(at)) {
    const is = existsSync(at) ? statSync(at) : null;
    if (is && !is.isDirectory()) throw new CommandError(`not a folder: ${at}`);
    if (is || dirname(at) === at) return;
  }
}

/** Folders that processes left which were killed outright: the last good one comes back, the others go. */
function removeLeftovers(out: string): void {
  for (const kind of ["last", "next"]) {
    const beginning = `${basename(out)}.${kind}-`;
    for (const name of existsSync(dirname(out)) ? readdirSync(dirname(out)) : []) {
      const pid = name.startsWith(beginning) ? Number(name.slice(beginning.length)) : NaN;
      if (!Number.isInteger(pid) || pid === process.pid || isRunning(pid)) continue;
      const left = join(dirname(out), name);
      if (kind === "last" && !existsSync(out)) renameSync(left, out);
      else rmSync(left, { recursive: true, force: true });
    }
  }
}
