import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  anyWord,
  countless,
  movements,
  multitudes,
  qualifiers,
  sizes,
} from "../../../loaders/language/en/quantity-words.js";

const is = (words: readonly string[], text: string) =>
  new RegExp(`^${anyWord(words)}$`, "iu").test(text);

describe("qualifiers", () => {
  const meaning = (text: string) => qualifiers.find(([, words]) => is(words, text))?.[0] ?? null;

  it("mean each one thing, also over a line's end", () => {
    assert.deepEqual(
      ["approx.", "almost", "more\nthan", "no fewer than", "not to exceed", "fewer than"].map(
        meaning,
      ),
      ["about", "nearly", "over", "from", "to", "under"],
    );
  });

  it("are none of the words beside them", () => {
    assert.deepEqual(["more", "least", "exceedingly", "a"].map(meaning), [null, null, null, null]);
  });
});

describe("sizes, multitudes, countless, movements", () => {
  it("stand for what gives no number", () => {
    assert.ok(
      is(sizes, "considerable") && is(multitudes, "a stream") && is(countless, "quite a few"),
    );
    assert.ok(is(movements, "influx") && is(movements, "crossings"));
  });

  it("hold no numeral and no noun for people", () => {
    for (const word of ["dozens", "ten", "refugees"])
      assert.ok(![sizes, multitudes, countless, movements].some((words) => is(words, word)), word);
  });
});
