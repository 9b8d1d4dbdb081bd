/**
 * Claims that the rules find, against those that a reader finds: in made-up sentences, and in a sample
 * of FRUS. The rules were improved with a look at the first half only; the other is held out.
 * `CLAIM_FAULTS=tuned npm run bench -- claims` lists what is wrong in a half.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Knowledge, readKnowledge } from "../../loaders/knowledge.js";
import { root } from "../checkout.js";
import {
  type Claim,
  type Labelled,
  claimsIn,
  labelledSentences,
} from "../extract/claims/labelled.js";
import {
  FIELDS,
  type Score,
  accuracy,
  emptyScore,
  judge,
  precision,
  recall,
} from "../extract/claims/scoring.js";
import { sampledSentences } from "./claims-sample.js";
import { printRows, printSkipped } from "./print.js";
import { volumes } from "./tables.js";

interface Judged {
  sentence: Labelled;
  claims: Claim[];
}

/** Prints precision and recall, and of what is found the share with the right value of each field. */
export async function claims(): Promise<void> {
  const knowledge = await readKnowledge(join(root, "data"));
  print("made up", madeUp(knowledge));
  if (existsSync(volumes)) print("FRUS", await sampledSentences(volumes, knowledge));
  else printSkipped("a sample of FRUS", `not there: ${volumes}`);
}

function madeUp(knowledge: Knowledge): Judged[] {
  return labelledSentences().map((sentence) => ({
    sentence,
    claims: claimsIn(sentence, knowledge),
  }));
}

function print(what: string, sentences: Judged[]): void {
  const scores = { tuned: emptyScore(), "held out": emptyScore() };
  for (const { sentence, claims: found } of sentences) {
    const score = sentence.heldOut ? scores["held out"] : scores.tuned;
    judge(score, `line ${sentence.line}`, sentence.labels, found);
  }
  const count = `${what}: ${sentences.length} sentences`;
  const header = [count.padEnd(24), "labels", "claims", "precision", "recall", ...FIELDS];
  printRows([header, ...Object.entries(scores).map(([name, score]) => rowOf(name, score))]);
  for (const [name, { faults }] of Object.entries(scores))
    if (process.env["CLAIM_FAULTS"] === name)
      process.stdout.write(faults.map((fault) => `    ${fault}\n`).join(""));
}

function rowOf(name: string, score: Score): string[] {
  const figures = [precision(score), recall(score), ...FIELDS.map((one) => accuracy(score, one))];
  const counts = [score.labels, score.claims].map(String);
  return [name, ...counts, ...figures.map((figure) => figure.toFixed(3))];
}
