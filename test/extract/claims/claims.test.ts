/** What the cables of the repository and a set of labelled sentences must give. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { before, describe, it } from "node:test";
import type { Knowledge } from "../../../loaders/knowledge.js";
import { extract, readCables } from "../../../loaders/tables.js";
import type { Tables } from "../../../loaders/schema.js";
import { root } from "../../checkout.js";
import { type Claim, claimsIn, labelledSentences } from "./labelled.js";
import { accuracy, emptyScore, judge, precision, recall, type Score } from "./scoring.js";
import { ownKnowledge } from "../../own-knowledge.js";

let knowledge: Knowledge;
let tables: Tables;
before(async () => {
  knowledge = await ownKnowledge();
  tables = extract(await readCables(join(root, "data", "cables")), knowledge);
});

/** Every claim of the cables, as read against the text in both languages. */
const expected = readFileSync(join(root, "test", "fixtures", "claims", "cables.csv"), "utf8");

describe("claimsOf on the cables of the repository", () => {
  const [columns = [], ...rows] = parse(expected);

  it("has each of the expected claims, value by value, and no other", () => {
    const cell = (value: Claim[keyof Claim]) => (value === null ? "" : value.toString());
    const found = tables.claims.map((claim) =>
      columns.map((name) => cell(claim[name as keyof Claim])),
    );
    const sorted = (lines: readonly string[][]) => lines.map((line) => line.join(" | ")).sort();
    assert.deepEqual(sorted(found), sorted(rows));
  });

  it("counts neither a file's number nor its copies", () => {
    const numbers = tables.claims.filter(({ low, high }) => [61, 409].includes(low ?? high ?? 0));
    assert.deepEqual(numbers, []);
  });

  it("fills no end that nobody said", () =>
    assert.deepEqual(
      tables.claims.filter(({ from_basis, to_basis }) =>
        [from_basis, to_basis].includes("inferred"),
      ),
      [],
    ));
});

describe("the findings on the claims of the cables", () => {
  function found(kind: string, message: RegExp): void {
    const messages = tables.findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => finding.message);
    assert.ok(
      messages.some((text) => message.test(text)),
      messages.join("\n"),
    );
  }

  it("say that a day's thousands are certain days' in translation", () =>
    found("translation_figure", /几千越境分子.*on some days; in one day/u));
  it("say that the translation rounds three years and more", () =>
    found("translation_date", /三年多.*the past three years/u));
  it("say that the letter gives one figure for two years", () =>
    found("contradictory_years", /100-150.* for 1951.* for 1952/u));
});

describe("claimsOf on labelled sentences", () => {
  const half = (heldOut: boolean): Score => {
    const score = emptyScore();
    for (const sentence of labelledSentences().filter((one) => one.heldOut === heldOut))
      judge(score, `line ${sentence.line}`, sentence.labels, claimsIn(sentence, knowledge));
    return score;
  };

  it("has enough of them, in both languages, and as many without a claim", () => {
    const sentences = labelledSentences();
    assert.ok(sentences.length >= 180);
    assert.ok(sentences.filter(({ labels }) => labels.length === 0).length >= 80);
    assert.ok(sentences.filter(({ language }) => language === "zh").length >= 60);
  });

  for (const heldOut of [false, true])
    it(`finds what a reader finds in ${heldOut ? "the half held out" : "the half tuned on"}`, () => {
      const score = half(heldOut);
      const faults = score.faults.join("\n");
      assert.ok(precision(score) >= 0.93, faults);
      assert.ok(recall(score) >= 0.9, faults);
      assert.ok(accuracy(score, "bounds") >= 0.95, faults);
      assert.ok(accuracy(score, "measure") >= 0.9, faults);
      assert.ok(accuracy(score, "direction") >= 0.75, faults);
    });
});
