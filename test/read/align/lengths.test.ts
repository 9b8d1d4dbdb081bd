import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { estimatedLengths, guessedLengths } from "../../../loaders/read/align/lengths.js";
import { unitsOfBoth } from "../../../loaders/read/align/units.js";
import { textOf, type Tongue } from "./parallel.js";

const close = (is: number, wanted: number) =>
  assert.ok(Math.abs(is - wanted) < 1e-9, `${is} for ${wanted}`);

function guess(first: [Tongue, string], second: [Tongue, string]) {
  const [one, two] = [textOf(first[0], [first[1]]), textOf(second[0], [second[1]])];
  const { units1, units2 } = unitsOfBoth(one, two);
  return guessedLengths(one, two, units1, units2);
}

describe("guessedLengths(first, second, units1, units2)", () => {
  it("is one letter for one letter within a script, with the paper's variance", () => {
    const { c, s2 } = guess(["en", "They crossed at night."], ["en", "They crossed at night."]);
    close(c, 1);
    close(s2, 6.8);
  });

  it("expects fewer letters of Chinese than of English, and more the other way round", () => {
    const [zh, en] = ["他们在夜里过河。", "They crossed the river during the night."];
    const there = guess(["en", en], ["zh", zh]);
    const back = guess(["zh", zh], ["en", en]);
    assert.ok(there.c < 0.5 && back.c > 2);
    // The variance goes with c^1.5, so that both ways round say the same of a length.
    close(there.s2, 6.8 * there.c ** 1.5);
  });

  it("holds for texts without a letter", () => {
    assert.equal(guess(["en", "1."], ["en", "1."]).c > 0, true);
  });
});

describe("estimatedLengths(steps, units1, units2, guess)", () => {
  const unit = (letters: number, scrap = false) => ({
    ...{ members: [0], kind: "body" as const, letters, scrap, open: false, ended: 0, anchors: [] },
  });
  const start = { c: 1, s2: 6.8 };

  it("keeps the guess where no bead has both sides", () => {
    const steps = [{ first: [0], second: [], cost: 1 }];
    assert.deepEqual(estimatedLengths(steps, [unit(50)], [], start), start);
  });

  it("moves towards the beads' own lengths, the more of them the nearer; scraps count nothing", () => {
    const pair = { first: [0], second: [0], cost: 1 };
    const { c } = estimatedLengths([pair], [unit(60)], [unit(120)], start);
    close(c, 1.5); // (120 + 1 · 60) / (60 + 60)
    const more = estimatedLengths([pair, pair, pair], [unit(60)], [unit(120)], start);
    close(more.c, 1.75);
    assert.deepEqual(estimatedLengths([pair], [unit(60, true)], [unit(120)], start), start);
  });
});
