import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { adjectivesIn } from "../../../../loaders/language/zh/claims/adjectives.js";
import { atlas } from "../../scenes.js";

const found = (text: string) =>
  adjectivesIn(text, atlas).map(({ start, stop, id }) => `${text.slice(start, stop)} ${id}`);

describe("adjectivesIn(text, atlas)", () => {
  it("reads a side", () => assert.deepEqual(found("苏方说"), ["苏 turkey"]));
  it("reads both sides of a border", () =>
    assert.deepEqual(found("苏中边界"), ["苏 turkey", "中 china"]));
  it("reads no character by itself", () => assert.deepEqual(found("其中一人"), []));
});
