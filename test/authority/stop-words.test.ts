import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readStopWords } from "../../loaders/authority/stop-words.js";

const file = (text: string) => ({
  path: "stop-words-en.csv",
  bytes: new TextEncoder().encode(text),
});

describe("readStopWords(file)", () => {
  it("has words as the terms that they are counted as", () => {
    const words = readStopWords(file("word,source\nThe,x\nisn’t,x\n與,x\n"));
    assert.deepEqual([...words], ["the", "isn't", "与"]);
  });

  it("refuses a word that is there twice, and none, with their lines", () => {
    assert.throws(
      () => readStopWords(file("word,source\nthe,x\nThe,x\n")),
      /stop-words-en.csv:3: word given twice: the/,
    );
    assert.throws(
      () => readStopWords(file("word,source\n,x\n")),
      /stop-words-en.csv:2: no word: x/,
    );
  });
});
