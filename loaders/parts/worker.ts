/** A worker thread that makes parts, one after another, as it is asked for them. */
import { parentPort, workerData } from "node:worker_threads";
import { dataFolder } from "../corpus.js";
import { InputError } from "../document.js";
import { readKnowledge } from "../knowledge.js";
import { keepPart } from "./keep.js";
import { makePart } from "./part.js";
import type { Answer, Job } from "./workshop.js";

const { cables } = workerData as { cables: string };
const knowledge = await readKnowledge(dataFolder);

parentPort?.on("message", ({ path, ids, folder }: Job) => {
  try {
    keepPart(makePart(cables, path, knowledge, ids), folder);
    answer({});
  } catch (error) {
    if (error instanceof InputError) answer({ refused: error.message });
    else
      answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
answer({});

function answer(told: Answer): void {
  parentPort?.postMessage(told);
}
