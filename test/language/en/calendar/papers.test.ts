import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paperWords } from "../../../../loaders/language/en/calendar/papers.js";

/** What was done, by the words that stand just before a date. */
function doneBefore(words: string): string | null {
  const found = (paperWords.events ?? []).find(({ before }) => before?.test(words));
  return found?.event ?? null;
}

describe("English words beside the dates of papers", () => {
  for (const [words, event] of [
    ["Received ", "received"],
    ["Rec'd in Moscow on ", "received"],
    ["date received: ", "received"],
    ["printed and distributed on ", "printed"],
    ["Despatched ", "sent"],
    ["transmitted at ", "sent"],
    ["Handed over on ", "delivered"],
    ["Approved for release by the archive ", "released"],
    ["Date released: ", "released"],
    ["R. ", "received"],
    ["D. ", "sent"],
    ["not received ", null],
    ["he wrote on ", null],
    ["Mr. ", null],
    ["unsent ", null],
  ] as const)
    it(`${words}: ${String(event)}`, () => assert.equal(doneBefore(words), event));

  it("name what stands in the place of a date", () => {
    assert.ok(paperWords.undated?.includes("undated"));
    assert.ok(paperWords.undated?.includes("n.d."));
    assert.ok(!paperWords.undated?.includes("date"));
  });

  it("tell the two styles apart, and no word is of both", () => {
    const { old = [], new: modern = [] } = paperWords.styles ?? {};
    assert.ok(old.includes("O.S.") && modern.includes("N.S."));
    assert.deepEqual(
      old.filter((word) => modern.includes(word)),
      [],
    );
  });

  it("take the year in which an order was in force from its number, and from no other", () => {
    const year = (words: string) => paperWords.named?.(words) ?? null;
    assert.equal(year("E.O. 11652: GDS"), 1972);
    assert.equal(year("EO 12356 DECL: OADR"), 1982);
    assert.equal(year("E.O. 116521"), null);
    assert.equal(year("order 11652"), null);
  });
});
