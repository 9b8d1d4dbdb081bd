import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namesIn } from "../../../loaders/language/names/names.js";
import { known } from "../../extract/known.js";

/** The names in some words, as `words = entities`. */
function found(words: string): string[] {
  return namesIn(words, known).map(
    ({ start, stop, entities }) =>
      `${words.slice(start, stop)} = ${entities.map(({ row }) => row.id).join(" ") || "-"}`,
  );
}

describe("namesIn(words, authority)", () => {
  it("takes the longest name that is known", () => {
    assert.deepEqual(found("from Xinjiang to the North Korean Embassy in China"), [
      "Xinjiang = xinjiang",
      "North Korean Embassy in China = korea-in-china",
    ]);
  });

  it("parts a place from whoever owns it", () => {
    assert.deepEqual(found("China's Marsh County"), ["China = china", "Marsh County = -"]);
  });

  it("takes the kind of a place along only where the files call it so", () => {
    assert.deepEqual(found("Peking Province"), ["Peking Province = -"]);
  });

  it("means one of several bearers by nobody but the text", () => {
    assert.deepEqual(found("Georgia"), ["Georgia = georgia-caucasus georgia-us"]);
  });
});
