import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { participantsOf } from "../../../../loaders/language/en/papers/participants.js";

const named = (title: string) =>
  participantsOf(title)?.map(({ role, start, stop }) => `${role} ${title.slice(start, stop)}`) ??
  null;

describe("participantsOf(words)", () => {
  it("names those between whom a talk was", () => {
    assert.deepEqual(named("Conversation Between the Minister and the Consul at Lakeside"), [
      "participant Minister",
      "participant Consul at Lakeside",
    ]);
    assert.deepEqual(named("Memorandum of Conversation Between Writer, Reader and Clerk"), [
      "participant Writer",
      "participant Reader",
      "participant Clerk",
    ]);
  });

  it("parts no name that holds an `and` in brackets", () => {
    assert.deepEqual(named("Talk Between Ada Writer (Trade and Ships) and Ben Reader"), [
      "participant Ada Writer (Trade and Ships)",
      "participant Ben Reader",
    ]);
  });

  it("is null where no talk is recorded", () => {
    assert.equal(named("Treaty Between Ruritania and Northland"), null);
    assert.equal(named("Letter on a conversation"), null);
  });
});
