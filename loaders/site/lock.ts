/** One build at a time in one checkout; the next waits. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { buildCache } from "./folders.js";

const interval = 200;

/** Runs `work` while holding a lock of this name; a lock whose process has ended counts for nothing. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const file = join(buildCache, `${name}.lock`);
  await mkdir(buildCache, { recursive: true });
  while (!(await take(file))) await pause(interval);
  const release = () => void rm(file, { force: true });
  try {
    return await work();
  } finally {
    release();
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const owner = Number(await readFile(file, "utf8").catch(() => ""));
    if (owner > 0 && !isRunning(owner)) await rm(file, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
