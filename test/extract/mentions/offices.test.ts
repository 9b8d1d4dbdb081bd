import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mentionsOf } from "../../../loaders/extract/mentions/mentions.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";

/** Entities of the names that offices share, in a document with this head and body. */
function offices(head: string, words: string, language = "en"): (string | null)[] {
  const parts: Part[] = [["heading", head], words];
  const document = documentOf({ texts: { [language]: parts } });
  return mentionsOf(document, "x", known)
    .filter(({ quote }) => /Senate|Court of Claims|索赔院/.test(quote))
    .map(({ entity_id }) => entity_id);
}

describe("linkOffices(texts, scene): whose office a name means that several states have", () => {
  it("is the state's that stands beside it", () => {
    assert.deepEqual(offices("Note", "The Court of Claims of North Korea met."), ["court-korea"]);
    assert.deepEqual(offices("Note", "China's Court of Claims met."), ["court-china"]);
    assert.deepEqual(offices("From China", "The Senate of Turkey met."), [null]);
  });

  it("is that of the only state that the head names", () => {
    assert.deepEqual(offices("Telegram from Peking", "The Court of Claims is shut."), [
      "court-china",
    ]);
    assert.deepEqual(offices("From Peking to North Korea", "The Court of Claims is shut."), [null]);
    assert.deepEqual(offices("Telegram from Turkey", "The Senate voted."), [null]);
  });

  it("is that of the state whose offices the text names, unless the head is another's", () => {
    const words = "The Department of State told the Senate.";
    assert.deepEqual(offices("Memorandum", words), ["senate-us"]);
    assert.deepEqual(offices("Memorandum from Turkey", words), [null]);
  });

  it("is the home's in a language that one state writes", () => {
    assert.deepEqual(offices("关于朝鲜", "请索赔院查收", "zh"), ["court-china"]);
  });
});
