/** One build at a time in one checkout; the next waits, and says for whom. */
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beginningOf, isRunning } from "../processes.js";
import { buildCache } from "./folders.js";

/** Milliseconds between two looks at a lock that is taken. */
const interval = 200;

/**
 * Runs `work` while holding a lock of this name. A lock counts for nothing that is empty, or whose process
 * has ended or is another one of the same number.
 */
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  folder: string = buildCache,
  say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Promise<T> {
  const file = join(folder, `${name}.lock`);
  await mkdir(folder, { recursive: true });
  for (let told = 0; ;) {
    const owner = await take(file);
    if (owner === null) break;
    if (owner > 0 && owner !== told) say(`Waiting for process ${owner}, which holds ${file}`);
    told = owner;
    if (owner > 0) await pause(interval);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** Takes a lock: null; else the process that holds it, 0 where nobody does and it is worth another try. */
async function take(file: string): Promise<number | null> {
  // Written beside and linked, so that a lock never is without its owner.
  const own = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  await writeFile(own, `${process.pid} ${beginningOf(process.pid) ?? ""}\n`);
  try {
    await link(own, file);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const found = await readFile(file, "utf8").catch(() => null);
    if (found === null) return 0;
    const owner = ownerOf(found);
    if (owner === 0) await clear(file, found);
    return owner;
  } finally {
    await rm(own, { force: true });
  }
}

/** The process that a lock's words name, 0 where it is gone or nobody can be meant. */
function ownerOf(words: string): number {
  const [, digits, beginning = ""] = /^(\d+) ?(.*)$/m.exec(words) ?? [];
  const pid = Number(digits);
  if (!(pid > 0) || !isRunning(pid)) return 0;
  return (beginningOf(pid) ?? "") === beginning ? pid : 0;
}

/** Takes a dead lock away, unless another has done so and stands there now. */
async function clear(file: string, dead: string): Promise<void> {
  const aside = `${file}.${process.pid}-dead`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, "utf8")) !== dead) await link(aside, file);
  } catch (error) {
    if (!["ENOENT", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}
