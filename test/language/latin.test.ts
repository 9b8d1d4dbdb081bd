import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isLatin } from "../../loaders/language/latin.js";

describe("isLatin(language)", () => {
  it("holds for languages in Latin letters other than English", () => {
    for (const code of ["fr", "vi", "pl"]) assert.ok(isLatin(code), code);
    for (const code of ["en", "ru", "zh", "und", ""]) assert.ok(!isLatin(code), code);
  });
});
