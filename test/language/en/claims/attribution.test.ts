import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  anotherSpeaks,
  attributionIn,
  goesOn,
} from "../../../../loaders/language/en/claims/attribution.js";

const text = "Muccio said that Ri, he noted, wrote: 300 came.";
const speaker = (name: string) => {
  const start = text.indexOf(name);
  return { start, stop: start + name.length, id: name.toLowerCase() };
};

describe("attributionIn(text, sentence, speakers)", () => {
  const sentence = { start: 0, stop: text.length };
  it("is who stands before a word of saying", () => {
    const told = attributionIn(text, sentence, [speaker("Muccio")]);
    assert.deepEqual(told?.speaker, speaker("Muccio"));
  });
  it("is a pronoun where no name speaks", () =>
    assert.equal(
      attributionIn("He said that 300 came.", { start: 0, stop: 22 }, [])?.speaker,
      "pronoun",
    ));
  it("is a pronoun with any word of saying, asking or offering", () => {
    for (const words of ["He also pointed out that 300 came.", "They had urged that 300 come."])
      assert.equal(
        attributionIn(words, { start: 0, stop: words.length }, [])?.speaker,
        "pronoun",
        words,
      );
    assert.equal(attributionIn("They came, 300 of them.", { start: 0, stop: 23 }, []), null);
  });
  it("is no land in which somebody else speaks", () => {
    const words = "The Consul at Ri reports that 300 came.";
    const at = words.indexOf("Ri");
    const place = { start: at, stop: at + 2, id: "ri" };
    assert.equal(attributionIn(words, { start: 0, stop: words.length }, [place]), null);
  });
  it("is nobody where nothing is said", () =>
    assert.equal(attributionIn("300 came.", { start: 0, stop: 9 }, []), null));
});

describe("anotherSpeaks(speakers, speaker, length)", () => {
  it("sees a name in between", () => {
    assert.ok(anotherSpeaks([speaker("Ri")], speaker("Muccio"), 20));
    assert.ok(!anotherSpeaks([speaker("Ri")], speaker("Muccio"), 5));
  });
});

describe("goesOn(rest)", () => {
  it("is true of a colon", () =>
    assert.deepEqual([goesOn(": they"), goesOn(" that they")], [true, false]));
});
