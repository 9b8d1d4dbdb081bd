/** How long a reader waits for `npm start` on the repository's cables: on a fresh clone, and when the site is there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cloneCheckout, commandOf } from "../checkout.js";
import { median, printRows, seconds } from "./print.js";

const ROUNDS = 3;

/** Prints medians of both, to the page that the server gives. */
export async function start(): Promise<void> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const copy = cloneCheckout();
    cold.push(await timeToPage(copy));
    warm.push(await timeToPage(copy));
  }
  printRows([
    [`medians of ${ROUNDS}`, "time", "at most"],
    ["cold start, to its first page", seconds(median(cold)), "15.00 s"],
    ["warm start, to its first page", seconds(median(warm)), "2.50 s"],
  ]);
}

/** Milliseconds until a server of a checkout, on a port that is free, has told its address and answers there. */
async function timeToPage(copy: string): Promise<number> {
  const { CABLES: _, ...env } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, commandOf("loaders/site/start.ts"), {
    cwd: copy,
    env: { ...env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  try {
    const answer = await fetch(await addressIn(child.stdout));
    if (!answer.ok) throw new Error(`the site does not answer: ${answer.status}`);
    await answer.text();
    return performance.now() - started;
  } finally {
    child.kill();
    await ended;
  }
}

async function addressIn(output: AsyncIterable<Buffer>): Promise<string> {
  let told = "";
  for await (const chunk of output) {
    told += chunk.toString();
    const [address] = /http:\S+/.exec(told) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`the site was not served: ${told}`);
}
