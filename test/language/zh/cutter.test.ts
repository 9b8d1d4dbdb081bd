import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hanCutter } from "../../../loaders/language/zh/cutter.js";

describe("hanCutter(words)", () => {
  it("keeps the words of the field whole, traditional or simplified", () => {
    assert.deepEqual(hanCutter(["邊民證"]).cut("领取边民证"), ["领取", "边民证"]);
  });

  it("cuts the run and loses nothing of it", () => {
    const run = "难民越过边境";
    assert.equal(hanCutter([]).cut(run).join(""), run);
  });
});
