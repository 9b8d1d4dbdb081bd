import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languageCode } from "../../loaders/language/language-names.js";

describe("languageCode(statement)", () => {
  for (const [statement, code] of [
    ["Chinese", "zh"],
    ["Translated from the Russian", "ru"],
    ["俄文", "ru"],
    ["украинский", "uk"],
    ["Serbo-Croatian", "sh"],
    ["pt", "pt"],
    ["Russian and Chinese", "ru"],
    ["xx", null],
    ["Manuscript", null],
    ["", null],
  ] as const)
    it(`${statement || "nothing"}: ${String(code)}`, () => {
      assert.equal(languageCode(statement), code);
    });
});
