import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { behindOf, readBehind } from "../../../loaders/language/calendar/behind.js";
import { stated } from "../../../loaders/language/calendar/stated.js";

const words = behindOf({
  behind: { last: ["dernier"], this: ["courant"], next: ["prochain"] },
  years: [[-1, ["de l'an dernier"]]],
});

/** What is read behind the first 4 letters of a text. */
function read(text: string, month: number | null = 5) {
  const date = stated(0, 4, { day: 3, month });
  readBehind(text, date, words);
  return [date.direction, date.shift?.by ?? null, text.slice(0, date.stop)];
}

describe("readBehind(text, date, words)", () => {
  it("takes last, this and next into the date", () => {
    assert.deepEqual(read("3mai dernier, et"), ["last", null, "3mai dernier"]);
    assert.deepEqual(read("3mai prochain"), ["next", null, "3mai prochain"]);
  });

  it("takes years from the day of writing", () => {
    assert.deepEqual(read("3mai de l'an dernier"), [null, -1, "3mai de l'an dernier"]);
  });

  it("leaves other words, and dates without a month, alone", () => {
    assert.deepEqual(read("3mai dernièrement"), [null, null, "3mai"]);
    assert.deepEqual(read("3mai dernier", null), [null, null, "3mai"]);
  });
});
