import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SIC } from "../../loaders/language/sources.js";

describe("SIC", () => {
  it("stands right behind the word that it doubts", () => {
    for (const words of ["[sic]", " [sic!]", "[Sic]"]) assert.match(words, SIC);
    for (const words of ["sic", "x [sic]", "[sick]"]) assert.doesNotMatch(words, SIC);
  });
});
