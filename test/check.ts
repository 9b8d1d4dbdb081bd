/**
 * `npm run check`: what can be said of the code without running its tests. The steps know nothing of each other, so
 * two go at a time; each shows what it has to say when it has ended. Exits 1 where one fails.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "./checkout.js";
import { ENGINE_FLAGS } from "./engine-flags.js";

const PACKAGES = join(root, "node_modules");

/**
 * What node runs, with its words, in two turns of about one length. The pages come last: beside the tests, those have
 * found most of them sound by then.
 */
const TURNS: readonly (readonly (readonly string[])[])[] = [
  [
    ["--import", "tsx", "test/sound.ts"],
    ["loaders/run.js", "site/check-pages"],
  ],
  [
    [join(PACKAGES, "prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
    ["--import", "tsx", "test/links.ts"],
  ],
];

/** Runs a program of node to its end, and shows what it has written; returns whether it ended well. */
async function passes(words: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [...ENGINE_FLAGS, ...words], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  process.stdout.write(out);
  process.stderr.write(errors);
  return status === 0;
}

await Promise.all(
  TURNS.map(async (steps) => {
    for (const words of steps) if (!(await passes(words))) process.exitCode = 1;
  }),
);
