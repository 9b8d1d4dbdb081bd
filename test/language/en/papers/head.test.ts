import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { head } from "../../../../loaders/language/en/papers/head.js";

describe("the head of an English paper", () => {
  it("copies: receivers in brackets and behind a comma", () => {
    const copies = (words: string) => head.copies?.[0]?.exec(words) ?? [];
    assert.equal(copies("To the Embassy (with copy to the Consulate):")[1], "Consulate");
    assert.equal(copies("To the Embassy, copied to Port North:")[2], "Port North");
  });

  it("plain: a name without a colon, and no sentence", () => {
    const plain = (words: string) => head.plain?.(words) ?? null;
    assert.deepEqual(plain("From NORTHPORT     No. 4"), { role: "from", start: 5, stop: 14 });
    assert.deepEqual(plain("To the Port"), { role: "to", start: 7, stop: 11 });
    assert.equal(plain("From Rowan we have nothing until now")?.stop, null);
    assert.deepEqual(plain("Diary of Rowan"), { role: "drafter", start: 9, stop: 14 });
  });

  it("shared: the head word that a list gives at its end", () => {
    const names = ["Northern", "Southern", "Western Provincial Committees"];
    const shared = (all: readonly string[]) => head.shared?.(all, 0);
    assert.equal(shared(names), "Northern Provincial Committee");
    assert.equal(shared(["Port Embassy", "Lake Embassies"]), "Port Embassy");
  });

  it("records: what records what was said", () => {
    const heading = new RegExp(`^${head.records?.heading ?? ""}`, "iu");
    for (const words of [
      "Memorandum of a Telephone Conversation",
      "Memorandum for the Files",
      "Minutes of the Meeting",
      "Notes on a Talk",
      "Summary Record",
    ])
      assert.ok(heading.test(words), words);
    assert.ok(!heading.test("Memorandum for the Minister"));
  });
});
