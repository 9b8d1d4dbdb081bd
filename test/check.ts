/**
 * `npm run check`: what can be said of the code without running its tests. The steps know nothing of each other, so
 * two of them go at a time, the longest first; each shows what it has to say when it has ended. Exits 1 where one fails.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "./checkout.js";

const PACKAGES = join(root, "node_modules");

/** What node runs, with its words; the longest first. */
const STEPS: readonly (readonly string[])[] = [
  [join(PACKAGES, "eslint/bin/eslint.js"), ".", "--max-warnings", "0"],
  [join(PACKAGES, "prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
  [join(PACKAGES, "typescript/bin/tsc")],
  ["loaders/run.js", "site/check-pages"],
  ["--import", "tsx", "test/links.ts"],
];

/** Runs a program of node to its end, and shows what it has written; returns whether it ended well. */
async function passes(words: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const [out, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  process.stdout.write(out);
  process.stderr.write(errors);
  return status === 0;
}

const waiting = [...STEPS];
async function inTurn(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift())
    if (!(await passes(next))) process.exitCode = 1;
}
await Promise.all([inTurn(), inTurn()]);
