import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  distributionList,
  isDistributionList,
  nameOf,
  printedTotal,
} from "../../../loaders/extract/correspondents/distribution.js";

const NAMES = new Set(["外办", "总参", "办公厅", "研究室"]);

/** `name copies` of each entry. */
function entries(words: string): string[] {
  return distributionList(words, (name) => NAMES.has(nameOf(name))).entries.map(
    ({ name, copies }) => (copies === null ? name : `${name} ${copies}`),
  );
}

describe("distributionList(words, isOneName)", () => {
  it("reads entries and the copies that the list gives; none given is null", () => {
    assert.deepEqual(entries("抄送：总理、陈毅、外办(4)、研究室（二份）、存档3份"), [
      "总理",
      "陈毅",
      "外办 4",
      "研究室 2",
      "存档 3",
    ]);
  });

  it("parts entries at blanks where the mark is lost, and heals a name that a blank tore", () => {
    assert.deepEqual(entries("抄送: 彭真 尚昆、外 办(2) 总参、办 公厅"), [
      "彭真",
      "尚昆",
      "外办 2",
      "总参",
      "办公厅",
    ]);
  });

  it("keeps single surnames apart", () => {
    assert.deepEqual(entries("抄送：警司 王、李、赵"), ["警司", "王", "李", "赵"]);
  });

  it("takes the printed total for no entry", () => {
    const list = distributionList("抄送：总理、外办(4) 共印5份", () => false);
    assert.deepEqual([list.entries.length, list.total?.copies], [2, 5]);
  });

  it("reads English lists", () => {
    assert.deepEqual(entries("cc: Mr. Bohlen; the Legal Adviser (2 copies), CA"), [
      "Mr. Bohlen",
      "Legal Adviser 2",
      "CA",
    ]);
  });

  it("says where each entry stands, copies and all", () => {
    const words = "Distribution: EUR (3), FE";
    const found = distributionList(words, () => false).entries;
    assert.deepEqual(
      found.map(({ start, stop }) => words.slice(start, stop)),
      ["EUR (3)", "FE"],
    );
  });
});

describe("isDistributionList(words)", () => {
  it("goes by the label", () => {
    assert.ok(isDistributionList("抄报：主席"));
    assert.ok(isDistributionList("Copies to: EUR"));
    assert.ok(!isDistributionList("我们抄送了总理"));
    assert.ok(!isDistributionList("The copies to be sent"));
  });
});

describe("printedTotal(words)", () => {
  it("knows printed copies from other numbers", () => {
    assert.equal(printedTotal("共印 70 份"), 70);
    assert.equal(printedTotal("Total copies: 12"), 12);
    assert.equal(printedTotal("1962年8月10日印发"), null);
  });
});
