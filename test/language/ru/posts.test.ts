import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  bodies,
  dative,
  genitive,
  instrumental,
  papersSent,
} from "../../../loaders/language/ru/posts.js";

describe("posts in their cases", () => {
  it("name one post in each", () => {
    for (const [word, list] of [
      ["посла", genitive],
      ["послу", dative],
      ["послом", instrumental],
      ["совпосла", genitive],
      ["совпослу", dative],
    ] as const)
      assert.ok(list.includes(word), word);
  });
  it("hold each word once, and share only what both cases write alike", () => {
    for (const list of [genitive, dative, instrumental, bodies, papersSent])
      assert.equal(new Set(list).size, list.length);
    assert.deepEqual(
      dative.filter((word) => genitive.includes(word) || instrumental.includes(word)),
      ["миссии", "делегации"],
    );
  });
});
