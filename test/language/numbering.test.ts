import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  numberJoint,
  numberMark,
  numberTitle,
  numberWord,
  sourceOpening,
} from "../../loaders/language/numbering.js";

const isWhole = (source: string, words: string, flags = "iu") =>
  new RegExp(`^(?:${source})$`, flags).test(words);

describe("numberMark", () => {
  it("is a word with or without its point, in whatever language, or a sign", () => {
    for (const mark of ["No.", "NOS", "Nr.", "núm.", "Number", "№", "n°", "Nº", "n. º"])
      assert.equal(isWhole(numberMark, mark), true, mark);
    for (const other of ["Not", "n", "Art.", "°"])
      assert.equal(isWhole(numberMark, other), false, other);
  });
});

describe("numberWord and numberTitle", () => {
  it("are words without their point; the title has its capital", () => {
    assert.equal(isWhole(numberWord, "nr"), true);
    assert.equal(isWhole(numberWord, "№"), false);
    assert.equal(isWhole(numberTitle, "No", "u"), true);
    assert.equal(isWhole(numberTitle, "no", "u"), false);
  });
});

describe("numberJoint", () => {
  it("stands between numbers in each language", () => {
    for (const joint of ["and", "et", "und", "y", "и", "à", "al"])
      assert.equal(isWhole(numberJoint, joint), true, joint);
    assert.equal(isWhole(numberJoint, "or"), false);
  });
});

describe("sourceOpening", () => {
  it("is the label of a note on where a paper lies", () => {
    const rest = "Source: Ministry of Rivers, 12/5".replace(sourceOpening, "");
    assert.equal(rest, "Ministry of Rivers, 12/5");
    assert.equal(sourceOpening.test("The source is not known"), false);
  });
});
