import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf } from "../../../../loaders/authority/atlas.js";
import {
  adjectivesIn,
  isGround,
  speaks,
} from "../../../../loaders/language/ru/claims/adjectives.js";
import { known } from "../../../extract/known.js";

const text = "Китайские граждане перешли на китайскую территорию, сообщила китайская сторона.";
const stretchOf = (word: string) => {
  const start = text.indexOf(word);
  return { start, stop: start + word.length };
};

describe("adjectivesIn(text, atlas)", () => {
  it("finds the adjectives of states in any ending", () =>
    assert.deepEqual(
      adjectivesIn(text, atlasOf(known)).map(
        ({ start, stop, id }) => `${text.slice(start, stop)} ${id}`,
      ),
      ["Китайские china", "китайскую china", "китайская china"],
    ));

  it("knows no state of a word that only ends like one", () =>
    assert.deepEqual(adjectivesIn("Городские и сельские жители", atlasOf(known)), []));
});

describe("isGround(text, stretch)", () => {
  it("is true of a territory", () => assert.ok(isGround(text, stretchOf("китайскую"))));
  it("is false of people", () => assert.ok(!isGround(text, stretchOf("Китайские"))));
});

describe("speaks(text, place)", () => {
  const place = (word: string) => ({
    ...stretchOf(word),
    ...{ id: "china", state: "china", adjective: true, government: false },
  });
  it("is true of a side", () => assert.ok(speaks(text, place("китайская"))));
  it("is false of citizens", () => assert.ok(!speaks(text, place("Китайские"))));
  it("is true of a name", () =>
    assert.ok(speaks(text, { ...place("Китайские"), adjective: false })));
});
