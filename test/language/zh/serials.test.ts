import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { serials } from "../../../loaders/language/zh/serials.js";

describe("numbers of Chinese papers on a line of their own", () => {
  const lines = (serials.lines ?? []).map((source) => new RegExp(`^${source}$`, "u"));
  for (const words of ["外发字第 12 号", "文号：12", "发文 第3號", "部长二十号"])
    it(words, () => {
      assert.ok(lines.some((form) => form.test(words)));
    });

  it("begins: with a year in brackets", () => {
    const begins = new RegExp(`^${serials.begins ?? ""}`, "u");
    assert.ok(begins.test("外發(62)午 56 号"));
    assert.ok(!begins.test("外發午"));
  });

  it("limit: a time by which it is to arrive", () => {
    assert.ok(new RegExp(serials.limit ?? "", "u").test("限明日前送到"));
  });
});
