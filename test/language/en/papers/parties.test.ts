import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInEnglish } from "../../../../loaders/language/en/papers/parties.js";

/** The parties of a heading, as `role: words`. */
const parties = (heading: string) =>
  partiesInEnglish(heading).map(
    ({ role, start, stop }) => `${role}: ${heading.slice(start, stop)}`,
  );

describe("partiesInEnglish(heading)", () => {
  it("reads sender and addressee of what is sent", () => {
    assert.deepEqual(parties("Telegram From the Embassy in Lakeland to the Ministry of Trade"), [
      "from: Embassy in Lakeland",
      "to: Ministry of Trade",
    ]);
  });

  it("tells who bears a paper from whose it is", () => {
    const delivered = "as Delivered to Mr. Reed by Ada Fen, Counsellor of the Legation";
    const expected = ["bearer: Ada Fen", "from: Lakeland Government", "to: Mr. Reed"];
    for (const kind of ["Note", "Oral Statement", "Verbal Note"])
      assert.deepEqual(
        parties(`${kind} of the Lakeland Government ${delivered}`).sort(),
        expected,
        kind,
      );
  });

  it("takes who gives a paper for its sender where no government is named", () => {
    assert.deepEqual(parties("Memorandum Given to the Lakeland Minister by Deputy Minister Reed"), [
      "to: Lakeland Minister",
      "from: Deputy Minister Reed",
    ]);
  });

  it("names nobody of a paper that a title is only about", () => {
    assert.deepEqual(parties("Report on the Reply to the Note Submitted by the Government"), []);
  });
});
