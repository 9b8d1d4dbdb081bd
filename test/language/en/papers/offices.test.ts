import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as offices from "../../../../loaders/language/en/papers/offices.js";

describe("the words of English offices", () => {
  it("holds each word once, in small letters, without marks", () => {
    for (const [name, list] of Object.entries(offices)) {
      assert.equal(new Set(list).size, list.length, name);
      for (const word of list) assert.match(word, /^\p{Ll}[\p{Ll}'’ -]*$/u, `${name}: ${word}`);
    }
  });

  it("names papers that are sent to somebody among those that are sent", () => {
    const sent = new Set(offices.papersSent);
    for (const word of ["letter", "telegram", "memorandum"]) {
      assert.ok(sent.has(word), word);
      assert.ok(offices.papersTo.includes(word), word);
    }
  });
});
