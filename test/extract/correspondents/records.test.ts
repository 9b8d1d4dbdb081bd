import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isRecord, recorded } from "../../../loaders/extract/correspondents/records.js";
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
