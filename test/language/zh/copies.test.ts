import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copies } from "../../../loaders/language/zh/copies.js";

const figure = (sources: readonly string[], words: string) =>
  sources.map((source) => new RegExp(source, "iu").exec(words)?.[1]).find((one) => one) ?? null;

describe("copies of a Chinese paper", () => {
  it("printed: in digits and numerals", () => {
    assert.equal(figure(copies.printed, "共印 61 份"), "61");
    assert.equal(figure(copies.printed, "印發二十份"), "二十");
    assert.equal(figure(copies.printed, "打印3份"), "3");
    assert.equal(figure(copies.printed, "印了三分钟"), null);
  });

  it("totals: what ends a list", () => {
    assert.equal(figure(copies.totals, "（共印18分"), "18");
  });

  it("numberOf: numerals", () => {
    assert.equal(copies.numberOf?.("两百"), 200);
  });
});
