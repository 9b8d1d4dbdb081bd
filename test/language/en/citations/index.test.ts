import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishCitations } from "../../../../loaders/language/en/citations/index.js";
import { cited } from "../../cited.js";

const { answers, answered, refers, ahead, finders } = englishCitations;

describe("englishCitations", () => {
  it("knows a heading and a line that name what they answer", () => {
    for (const line of ["Re your cable", "Reply to the note"]) assert.match(line, answers, line);
    for (const line of ["Report on boats", "Relations"]) assert.doesNotMatch(line, answers, line);
    for (const line of ["Ref: 310", "In reply to 310", "Deptel 310"])
      assert.match(line, refers, line);
    for (const line of ["Lakeside", "Northport, May 3"]) assert.doesNotMatch(line, refers, line);
  });

  it("knows what stands before what a title answers", () => {
    for (const words of ["Report on the Reply to the ", "comments on your "])
      assert.match(words, answered, words);
    assert.doesNotMatch("Telegram to the ", answered);
  });

  it("knows words of a day that look ahead", () => {
    for (const words of ["3 May 1962", "this May", "next May"]) assert.match(words, ahead, words);
    assert.doesNotMatch("3 May", ahead);
  });

  it("tries what tells most first", () => {
    const text = "your telegram 310 of {8 June=1962-06-08}";
    const first = finders.find((finder) => cited(finder, text).length > 0);
    assert.deepEqual(first && cited(first, text), [
      "telegram 310 of 1962-06-08 them>us: your telegram 310 of 8 June",
    ]);
  });
});
