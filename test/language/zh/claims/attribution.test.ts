import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attributionsIn, speaks } from "../../../../loaders/language/zh/claims/attribution.js";

const speaker = (text: string, name: string) => {
  const start = text.indexOf(name);
  return { start, stop: start + name.length, id: name };
};
const toldBy = (text: string, names: string[], start = 0) => {
  const speakers = names.map((name) => speaker(text, name));
  const [told] = attributionsIn(text, { start, stop: text.length }, speakers);
  if (told === undefined) return null;
  return typeof told.speaker === "string" ? told.speaker : told.speaker.id;
};

describe("attributionsIn(text, sentence, speakers)", () => {
  it("is who stands before a word of saying", () =>
    assert.equal(toldBy("章汉夫说, 有三百人越境", ["章汉夫"]), "章汉夫"));
  it("knows by the given name who was named in full before", () => {
    const text = "章汉夫在座。(汉夫同志当时说的是: 还有人越境)";
    assert.equal(toldBy(text, ["章汉夫"], text.indexOf("(")), "章汉夫");
  });
  it("goes on behind a colon", () => {
    const text = "章汉夫在座。(汉夫同志当时说的是: 还有人越境)";
    const sentence = { start: text.indexOf("("), stop: text.length };
    assert.equal(attributionsIn(text, sentence, [speaker(text, "章汉夫")])[0]?.goesOn, true);
  });
  it("is not whoever's view mirrors something", () =>
    assert.equal(toldBy("章汉夫的意见反映了方针", ["章汉夫"]), null));
  it("is nobody where nobody speaks", () => assert.equal(toldBy("章汉夫在座", ["章汉夫"]), null));
});

describe("speaks(text, place)", () => {
  const place = (adjective: boolean) => ({
    ...{ start: 0, stop: 1, id: "turkey", state: "turkey" },
    ...{ adjective, government: false },
  });
  it("is true of a side, not of people", () =>
    assert.deepEqual(
      [speaks("苏方", place(true)), speaks("苏侨", place(true)), speaks("苏侨", place(false))],
      [true, false, true],
    ));
});
