/**
 * Claims that the rules find, against those that a reader finds: in made-up sentences, of which half
 * were never looked at when the rules were improved, and in a sample of FRUS.
 */
import { join } from "node:path";
import { readKnowledge } from "../../loaders/knowledge.js";
import { root } from "../checkout.js";
import {
  FIELDS,
  type Score,
  accuracy,
  claimsIn,
  emptyScore,
  judge,
  labelledSentences,
  precision,
  recall,
} from "../extract/claims/labelled.js";
import { printRows } from "./print.js";

/** Prints precision and recall, and of what is found the share with the right value of each field. */
export async function claims(): Promise<void> {
  const knowledge = await readKnowledge(join(root, "data"));
  const scores = { tuned: emptyScore(), "held out": emptyScore() };
  let sentences = 0;
  for (const sentence of labelledSentences()) {
    sentences++;
    const score = sentence.heldOut ? scores["held out"] : scores.tuned;
    judge(score, `line ${sentence.line}`, sentence.labels, claimsIn(sentence, knowledge));
  }
  const header = [`${sentences} sentences`, "labels", "claims", "precision", "recall", ...FIELDS];
  printRows([header, ...Object.entries(scores).map(([name, score]) => rowOf(name, score))]);
  // `CLAIM_FAULTS=tuned npm run bench -- claims` lists what is wrong in a half.
  const asked = process.env["CLAIM_FAULTS"];
  for (const [name, { faults }] of Object.entries(scores))
    if (asked === name) process.stdout.write(`${faults.map((fault) => `    ${fault}\n`).join("")}`);
}

function rowOf(name: string, score: Score): string[] {
  const figures = [precision(score), recall(score), ...FIELDS.map((one) => accuracy(score, one))];
  const counts = [score.labels, score.claims].map(String);
  return [name, ...counts, ...figures.map((figure) => figure.toFixed(3))];
}
