import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsToKeep } from "../../loaders/authority/words.js";
import { known } from "../extract/known.js";

const file = (...rows: string[]) => ({
  path: "words-zh.csv",
  bytes: new TextEncoder().encode(["word,source", ...rows].join("\n")),
});

describe("wordsToKeep(file, authority)", () => {
  it("keeps the words, and the Chinese names of persons and places; offices are cut", () => {
    const words = wordsToKeep(file("越境,usage"), known);
    for (const word of ["越境", "周恩来", "北京"]) assert.ok(words.includes(word), word);
    for (const word of ["外交部", "Zhou Enlai"]) assert.ok(!words.includes(word), word);
  });

  it("does without the file", () => {
    assert.ok(wordsToKeep(null, known).includes("新疆"));
  });

  it("refuses what is no Chinese word, and a word given twice", () => {
    assert.throws(() => wordsToKeep(file("border,usage"), known), /words-zh\.csv:2: .*: border/);
    assert.throws(() => wordsToKeep(file("越,usage"), known), /:2: not a word of two or more/);
    assert.throws(() => wordsToKeep(file("越境,a", "越境,b"), known), /:3: word given twice: 越境/);
  });
});
