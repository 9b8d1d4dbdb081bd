import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  delivered,
  isHandedOverInEnglish,
  kindOfSender,
} from "../../../../loaders/language/en/papers/delivered.js";

describe("delivered(words)", () => {
  it("reads who hands a paper to whom, and is null where nobody does", () => {
    const title = "Memorandum Handed to Mr. Reed by the Lakeland Minister";
    assert.deepEqual(
      delivered(title)?.map(({ role, start, stop }) => `${role}: ${title.slice(start, stop)}`),
      ["to: Mr. Reed", "from: Lakeland Minister"],
    );
    assert.equal(delivered("Memorandum on the Lakeland Minister"), null);
  });
});

describe("kindOfSender(words)", () => {
  it("is the government behind the kind of paper", () => {
    const title = "Oral Statement of the Lakeland Government concerning the Marsh";
    assert.deepEqual(
      kindOfSender(title)?.map(({ role, start, stop }) => `${role}: ${title.slice(start, stop)}`),
      ["from: Lakeland Government"],
    );
  });
});

describe("isHandedOverInEnglish(before)", () => {
  it("holds for the day on which a paper was delivered", () => {
    assert.ok(isHandedOverInEnglish("Note of the Government as delivered to Mr. Reed by Fen on "));
    assert.ok(!isHandedOverInEnglish("Report on the note delivered by Fen on "));
  });
});
