import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  isOfSide,
  isRecord,
  listMark,
  recorded,
} from "../../../loaders/extract/correspondents/records.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf } from "../builders.js";

const opening = (heading: string) =>
  quotedPassages(documentOf({ texts: { en: [["heading", heading], "The pass is shut."] } }));

describe("isRecord(opening)", () => {
  it("holds for a talk that was written down, not for what was sent", () => {
    assert.ok(isRecord(opening("Memorandum of Conversation, by Ada Fen")));
    assert.ok(!isRecord(opening("Telegram From the Embassy in Lakeland")));
  });
});

describe("recorded(role)", () => {
  it("makes a sender the drafter and nobody else", () => {
    assert.deepEqual((["from", "to", "cc"] as const).map(recorded), ["drafter", "to", "cc"]);
  });
});

describe("isOfSide(opening, index)", () => {
  const lines = [
    "• Luncheon with the Chairman",
    "• US",
    "• Ada Fen",
    "• USSR",
    "• B. Reader (Notetaker)",
  ];
  const passages = (heading: string) =>
    quotedPassages(
      documentOf({
        texts: { en: [["heading", heading], ...lines.map((line) => ["header", line] as const)] },
      }),
    );
  const sides = (heading: string) => {
    const all = passages(heading);
    return all.filter((_, index) => isOfSide(all, index)).map(({ words }) => words);
  };

  it("holds for the items of a record below a state's initials, and no others", () => {
    assert.deepEqual(sides("Memorandum of Conversation"), [lines[2], lines[4]]);
    assert.deepEqual(sides("Letter to the Ferryman"), []);
  });

  it("tells where the words of an item begin", () => assert.equal(listMark("• Ada Fen"), 2));
});
