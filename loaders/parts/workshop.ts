/** Makes parts: in this thread where there is little to do, else in as many others as the machine has cores. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { bundled } from "../bundle.js";
import { InputError } from "../document.js";
import type { Knowledge } from "../knowledge.js";
import { keepPart } from "./keep.js";
import { makePart } from "./part.js";

/** A part that is wanted. */
export interface Job {
  /** Path of its file below the folder of cables. */
  path: string;
  /** Names of its documents, where they are not those that the file alone gives them. */
  ids?: readonly string[];
  /** Where the part is to be kept. */
  folder: string;
}

/** What came of a job that did not end with its part: the line that refuses the file, or a fault of ours. */
export interface Answer {
  refused?: string;
  failed?: string;
}

/** Bytes of cables below which other threads take longer to start than this one to be done. */
const LITTLE = 1_500_000;

/** Megabytes for what lives for a document only: with less, more time goes into copying it; more is memory for nothing. */
const YOUNG = 64;

/**
 * Percent by which what is held may grow before memory is tidied up again. By itself a thread takes several times as much
 * as it needs, and there are as many as the machine has cores.
 */
const GROWTH = 50;

/**
 * Makes and keeps parts in any order, and tells `done` of each as it is there, or of why it is not; in as many
 * `threads` as are said, or as are worth their while.
 */
export async function makeParts(
  cables: string,
  jobs: readonly Job[],
  knowledge: Knowledge,
  done: (job: Job, refusal: InputError | null) => void,
  threads?: number,
): Promise<void> {
  const sizes = new Map(jobs.map((job) => [job, sizeOf(join(cables, job.path))]));
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  // The longest first, so that no thread is left alone with one at the end.
  const waiting = [...jobs].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const most = threads ?? (all < LITTLE ? 1 : availableParallelism());
  const count = Math.min(most, jobs.length);
  if (count < 2) {
    for (const job of jobs) done(job, madeHere(cables, job, knowledge));
    return;
  }
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`);
  const [bundle] = (await bundled([fileURLToPath(MODULE)])) ?? [];
  const workers = Array.from({ length: count }, () => startWorker(cables, bundle));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        await nextAnswer(worker);
        for (let job = waiting.shift(); job; job = waiting.shift()) {
          worker.postMessage(job);
          done(job, told(await nextAnswer(worker)));
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function madeHere(cables: string, { path, ids, folder }: Job, knowledge: Knowledge) {
  try {
    keepPart(makePart(cables, path, knowledge, ids), folder);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** A thread has no reader of TypeScript until it asks for one, and needs none for what is bundled. */
function startWorker(cables: string, bundle: string | undefined): Worker {
  const reader = JSON.stringify(new URL("../bundle.js", import.meta.url).href);
  const script = JSON.stringify(MODULE.href);
  const start = bundle
    ? `import(${JSON.stringify(bundle)})`
    : `import(${reader}).then(({ readTypeScript }) => readTypeScript()).then(() => import(${script}))`;
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
  return new Worker(start, { eval: true, execArgv: [], workerData: { cables }, resourceLimits });
}

const MODULE = new URL("./worker.ts", import.meta.url);

function nextAnswer(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const forget = () => {
      worker.off("message", answered).off("error", failed).off("exit", ended);
    };
    const answered = (answer: Answer) => {
      forget();
      resolve(answer);
    };
    const failed = (error: Error) => {
      forget();
      reject(error);
    };
    const ended = () => failed(new Error("a thread that makes parts has ended"));
    worker.on("message", answered).on("error", failed).on("exit", ended);
  });
}

function told({ refused, failed }: Answer): InputError | null {
  if (failed !== undefined) throw new Error(failed);
  return refused === undefined ? null : InputError.saying(refused);
}
