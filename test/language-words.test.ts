import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeFiles } from "./architecture.js";
import { languageWords } from "./exceptions.js";
import { isOfLanguage, languageWordsIn } from "./language-words.js";

describe("isOfLanguage(source, expression)", () => {
  it("is true of letters of other scripts, and of small English words of an expression", () => {
    assert.equal(isOfLanguage("外交部", false), true);
    assert.equal(isOfLanguage("посла", false), true);
    assert.equal(isOfLanguage(String.raw`^\s*to\s`, true), true);
    assert.equal(isOfLanguage(String.raw`\s+and\s+`, true), true);
  });

  it("is false of messages, of classes and of names within an expression", () => {
    assert.equal(isOfLanguage("the text is cut at the end", false), false);
    assert.equal(isOfLanguage(String.raw`(?<from>\p{Lu})\d[a-z]`, true), false);
  });
});

describe("code that reads, extracts and resolves", () => {
  it("holds no words of a language: they stand in loaders/language/", () => {
    const found: Record<string, number> = {};
    for (const path of codeFiles(
      "loaders/read",
      "loaders/extract",
      "loaders/resolve",
      "loaders/text",
    )) {
      const count = languageWordsIn(path);
      if (count > 0) found[path] = count;
    }
    const more = Object.entries(found).filter(
      ([path, count]) => count > (languageWords[path] ?? 0),
    );
    assert.deepEqual(more, []);
  });
});
