import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Speakers } from "../../../loaders/extract/claims/speakers.js";

const ri = { start: 0, stop: 2, id: "ri" };

describe("Speakers", () => {
  it("is whom a sentence names, and nobody in the next", () => {
    const speakers = new Speakers();
    assert.equal(speakers.sentence({ speaker: ri, goesOn: false }, "Ri said so.")?.id, "ri");
    assert.equal(speakers.sentence(null, "300 came."), null);
  });
  it("goes on behind a colon, through numbered passages", () => {
    const speakers = new Speakers();
    speakers.sentence({ speaker: ri, goesOn: true }, "Ri said:");
    speakers.passage(true);
    assert.equal(speakers.sentence(null, "300 came.")?.id, "ri");
    speakers.passage(false);
    assert.equal(speakers.sentence(null, "300 came."), null);
  });
  it("ends where a quotation is closed", () => {
    const speakers = new Speakers();
    speakers.sentence({ speaker: ri, goesOn: true }, "Ri said: “300 came.");
    assert.equal(speakers.sentence(null, "They stayed.”")?.id, "ri");
    assert.equal(speakers.sentence(null, "40 left."), null);
  });
  it("knows who spoke last in a passage, for minutes that nobody signs", () => {
    const speakers = new Speakers();
    speakers.sentence({ speaker: ri, goesOn: false }, "Ri said so.");
    assert.equal(speakers.recent?.id, "ri");
    speakers.passage(false);
    assert.equal(speakers.recent, null);
  });
  it("takes a pronoun for whoever was named last", () => {
    const speakers = new Speakers();
    speakers.sentence({ speaker: ri, goesOn: false }, "Ri said so.");
    assert.equal(speakers.sentence({ speaker: "pronoun", goesOn: false }, "He said so.")?.id, "ri");
  });
});
