import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copies } from "../../../../loaders/language/en/papers/copies.js";

const figure = (sources: readonly string[], words: string) =>
  sources.map((source) => new RegExp(source, "iu").exec(words)?.[1]).find((one) => one) ?? null;

describe("copies of an English paper", () => {
  for (const [words, total] of [
    ["Copy No. 3 of 12", "12"],
    ["printed in 25 copies", "25"],
    ["40 copies were made", "40"],
    ["Total number of copies printed: 8", "8"],
    ["COPIES: 15", "15"],
    ["Twelve copies of the map", null],
  ] as const)
    it(`printed: ${words}`, () => {
      assert.equal(figure(copies.printed, words), total);
    });

  it("totals: what ends a list", () => {
    assert.equal(figure(copies.totals, "total copies printed: 61"), "61");
    assert.equal(figure(copies.totals, "7 copies in all"), "7");
  });

  it("opens: a list without a colon", () => {
    const opens = new RegExp(`^${copies.opens ?? ""}`, "iu");
    assert.ok(opens.test("Copies sent to the Ministry of Lakes"));
    assert.ok(!opens.test("Copies were lost"));
  });

  it("behind: copies without brackets", () => {
    assert.equal(figure([copies.behind ?? ""], "Ministry of Lakes, 4 copies"), "4");
  });
});
