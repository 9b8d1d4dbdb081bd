import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attributionsIn } from "../../../../loaders/language/ru/claims/attribution.js";

const told = (text: string, name: string) => {
  const start = text.indexOf(name);
  const speakers = [{ start, stop: start + name.length, id: name }];
  return attributionsIn(text, { start: 0, stop: text.length }, speakers).map(
    ({ goesOn }) => goesOn,
  );
};

describe("attributionsIn(text, sentence, speakers)", () => {
  it("is who stands before or behind a word of saying", () => {
    assert.deepEqual(told("Ким сообщил, что перешли 300 человек.", "Ким"), [false]);
    assert.deepEqual(told("Как отметил консул Ким, перешли 300 человек.", "Ким"), [false]);
  });
  it("is whose figures they are", () =>
    assert.deepEqual(told("По данным Ким перешли 300 человек.", "Ким"), [false]));
  it("goes on behind a colon", () => assert.deepEqual(told("Ким заявил:", "Ким"), [true]));
  it("is nobody where nothing is said", () =>
    assert.deepEqual(told("Ким принял 300 человек.", "Ким"), []));
});
