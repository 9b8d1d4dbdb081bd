/** One build at a time in one checkout; the next waits. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { buildCache } from "./folders.js";

/** Milliseconds between two looks at a lock that is taken. */
const interval = 200;

/** Runs `work` while holding a lock of this name; a lock whose process has ended counts for nothing. */
export async function withLock<T>(
  name: string,
  work: () => Promise<T>,
  folder: string = buildCache,
): Promise<T> {
  const file = join(folder, `${name}.lock`);
  await mkdir(folder, { recursive: true });
  while (!(await take(file))) await pause(interval);
  try {
    return await work();
  } finally {
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
