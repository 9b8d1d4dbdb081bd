/** Steps of the build and the preview that run in processes of their own. */
import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../corpus.js";
import { runBy } from "./config.js";

/**
 * Starts a script of this folder. It finds the programs that run Framework's loaders whether npm started
 * us or not, and ends when we end.
 */
export function forkScript(
  name: string,
  words: string[],
  by: "build" | "preview",
  stdio: StdioOptions,
): ChildProcess {
  const programs = join(projectFolder, "node_modules", ".bin");
  const path = [programs, process.env["PATH"] ?? ""].join(delimiter);
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = fork(script, words, {
    env: { ...process.env, PATH: path, [runBy]: by },
    stdio,
  });
  const stop = (): void => void child.kill();
  process.once("exit", stop);
  child.once("exit", () => process.off("exit", stop));
  return child;
}
