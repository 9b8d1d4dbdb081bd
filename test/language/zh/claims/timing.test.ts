import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { timingOf } from "../../../../loaders/language/zh/claims/timing.js";
import { parsed } from "./helpers.js";

describe("timingOf(scene, counted)", () => {
  const time = (text: string) => {
    const { scene, counted } = parsed(text);
    const timing = timingOf(scene, counted);
    return timing && ("date" in timing ? (timing.date.row.edtf ?? null) : timing.sense);
  };
  it("is the date beside the people", () =>
    assert.equal(time("<五月|1962-05>三百名居民越境"), "1962-05"));
  it("is no date of a paper", () =>
    assert.equal(time("<五月三日|1962-05-03>的照会说三百名居民越境"), null));
  it("is the time told before", () => assert.equal(time("同时期三百名居民越境"), "same"));
});
