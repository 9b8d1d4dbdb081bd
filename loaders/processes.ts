/** Other processes of this machine. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process of this number is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, in whatever words the system has for it: a number is soon another's. Null where it does not say. */
export function beginningOf(pid: number): string | null {
  try {
    // The 22nd field counts ticks since the machine began; the second, in brackets, may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields[19] ?? null;
  } catch {
    return beginningByPs(pid);
  }
}

function beginningByPs(pid: number): string | null {
  if (process.platform === "linux" || process.platform === "win32") return null;
  try {
    const words = ["-o", "lstart=", "-p", String(pid)];
    return execFileSync("ps", words, { encoding: "utf8", env: { LC_ALL: "C" } }).trim() || null;
  } catch {
    return null;
  }
}
