import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Speakers, voiceOf } from "../../../loaders/extract/claims/speakers.js";
import type { Attribution } from "../../../loaders/language/claims.js";

const ri = { start: 0, stop: 2, id: "ri" };
const told = (given: Partial<Attribution>): Attribution => ({
  ...{ start: 0, stop: 7, speaker: ri, goesOn: false, behind: false },
  ...given,
});
/** Who says what stands at the end of words: an entity, `quoted`, or null for the writer. */
function saidBy(speakers: Speakers, words: string, ...attributions: Attribution[]) {
  const voices = speakers.sentence(attributions, words);
  const voice = voiceOf(voices, { start: words.length - 3, stop: words.length - 1 });
  return voice === null || typeof voice === "string" ? voice : voice.by.id;
}

describe("Speakers", () => {
  it("is whom a sentence names, and nobody in the next", () => {
    const speakers = new Speakers();
    assert.equal(saidBy(speakers, "Ri said so.", told({})), "ri");
    assert.equal(saidBy(speakers, "300 came."), null);
  });
  it("goes on behind a colon, through numbered passages", () => {
    const speakers = new Speakers();
    saidBy(speakers, "Ri said: they came", told({ goesOn: true }));
    speakers.passage(true, "2. 300 came.");
    assert.equal(saidBy(speakers, "300 came."), "ri");
    speakers.passage(false, "300 came.");
    assert.equal(saidBy(speakers, "300 came."), null);
  });
  it("hands over passages behind a colon at the end of one, until somebody else is named", () => {
    const speakers = new Speakers();
    saidBy(speakers, "Ri said:", told({ goesOn: true }));
    for (const words of ["300 came.", "300 went."]) {
      speakers.passage(false, words);
      assert.equal(saidBy(speakers, words), "ri");
    }
    speakers.passage(false, "Ko said no.");
    saidBy(speakers, "Ko said no.", told({ speaker: { ...ri, id: "ko" } }));
    assert.equal(saidBy(speakers, "300 came."), null);
  });
  it("ends where a quotation is closed, with a colon or without", () => {
    for (const opening of ["Ri said: “300 came.", "Ri said “300 came."]) {
      const speakers = new Speakers();
      saidBy(speakers, opening, told({ goesOn: opening.includes(":") }));
      assert.equal(saidBy(speakers, "They stayed.”"), "ri");
      assert.equal(saidBy(speakers, "40 left."), null);
    }
  });
  it("keeps a quotation over passages that open it again, and whom it names within", () => {
    const speakers = new Speakers();
    saidBy(speakers, "Ri said “300 came.", told({}));
    speakers.passage(false, "“40 left.");
    assert.equal(saidBy(speakers, "“40 left."), "ri");
    const ko = told({ speaker: { ...ri, id: "ko" } });
    assert.equal(saidBy(speakers, "Ko said 40 left.", ko), "ko");
    assert.equal(saidBy(speakers, "They left.”"), "ri");
  });
  it("is not the writer in a passage that is quoted of nobody", () => {
    const speakers = new Speakers();
    speakers.passage(false, "“300 came.");
    assert.equal(saidBy(speakers, "“300 came."), "quoted");
    assert.equal(saidBy(speakers, "40 left.”"), "quoted");
    assert.equal(saidBy(speakers, "40 left."), null);
  });
  it("knows who spoke last in a passage, for minutes that nobody signs", () => {
    const speakers = new Speakers();
    speakers.sentence([told({})], "Ri said so.");
    assert.equal(speakers.recent?.id, "ri");
    speakers.passage(false);
    assert.equal(speakers.recent, null);
  });
  it("takes a pronoun for whoever was named last", () => {
    const speakers = new Speakers();
    saidBy(speakers, "Ri said so.", told({}));
    assert.equal(saidBy(speakers, "He said so.", told({ speaker: "pronoun" })), "ri");
    saidBy(speakers, "The Consul said so.", told({ speaker: "unknown" }));
    assert.equal(saidBy(speakers, "He said so.", told({ speaker: "pronoun" })), null);
  });
});

describe("voiceOf(voices, stretch)", () => {
  const ko = { ...ri, id: "ko" };
  const voices = {
    told: [
      told({ start: 0, stop: 7 }),
      told({ start: 30, stop: 37, speaker: ko, behind: true }),
    ].map((one) => ({ ...one, by: one.speaker as typeof ri })),
    before: null,
  };
  it("is whoever was named last before the words", () =>
    assert.deepEqual(voiceOf(voices, { start: 10, stop: 13 }), { by: ri, said: true }));
  it("is whoever is named behind them where nobody is before", () =>
    assert.deepEqual(voiceOf({ ...voices, told: voices.told.slice(1) }, { start: 0, stop: 3 }), {
      by: ko,
      said: true,
    }));
});
