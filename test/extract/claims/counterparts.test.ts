import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tieCounterparts } from "../../../loaders/extract/claims/counterparts.js";
import type { Row } from "../../../loaders/schema.js";
import { textOf } from "../builders.js";
import { claimRow } from "./rows.js";

const words = "300 people came over the pass.";
const texts = [textOf("zh", [words]), textOf("en", [words], "translation")].map((text) => ({
  ...text,
  passages: text.passages.map((passage) => ({ ...passage, counterpart: 1 })),
}));
const zh = claimRow({ id: "a-zh-0", language: "zh" });
const tied = (...claims: Row<"claims">[]) =>
  tieCounterparts(claims, texts).map(({ counterpart_id: id }) => id);

describe("tieCounterparts(claims, texts)", () => {
  it("ties one figure in two languages", () =>
    assert.deepEqual(tied(zh, claimRow({})), ["a-en-0", "a-zh-0"]));
  it("ties each at most once, to the likest", () =>
    assert.deepEqual(tied(zh, claimRow({ id: "a-en-5", unit: "families" }), claimRow({})), [
      "a-en-0",
      null,
      "a-zh-0",
    ]));
  it("ties a figure that one language has otherwise, of one order", () =>
    assert.deepEqual(tied(zh, claimRow({ low: 400, high: 400 })), ["a-en-0", "a-zh-0"]));
  it("ties no figure of another order, nor a number to none", () => {
    assert.deepEqual(tied(zh, claimRow({ low: 9000, high: 9000 })), [null, null]);
    assert.deepEqual(tied(zh, claimRow({ low: null, high: null })), [null, null]);
  });
});
