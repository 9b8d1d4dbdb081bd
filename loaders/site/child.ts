/** Steps of the build and the preview that run in processes of their own. */
import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../corpus.js";
import { runBy } from "./config.js";

const RUN = fileURLToPath(new URL("../run.js", import.meta.url));

/**
 * Starts a program of `loaders/`, such as `site/prepare`. It finds the programs that run Framework's loaders whether
 * npm started us or not, and ends when we end.
 */
export function forkScript(
  name: string,
  words: string[],
  by: "build" | "preview",
  stdio: StdioOptions,
): ChildProcess {
  const programs = join(projectFolder, "node_modules", ".bin");
  const path = [programs, process.env["PATH"] ?? ""].join(delimiter);
  const child = fork(RUN, [name, ...words], {
    env: { ...process.env, PATH: path, [runBy]: by },
    execArgv: [],
    stdio,
  });
  const stop = (): void => void child.kill();
  process.once("exit", stop);
  child.once("exit", () => process.off("exit", stop));
  return child;
}
