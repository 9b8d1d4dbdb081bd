import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendarWords } from "../../loaders/language/fr/calendar/words.js";
import { datesIn } from "../../loaders/language/prose-numbers.js";

describe("datesIn(words, joints)", () => {
  it("gives the months without the points of their short forms, and the joints", () => {
    const { months, joints } = datesIn(calendarWords, ["de"]);
    assert.ok(months?.includes("juillet"));
    assert.ok(months?.every((name) => !name.endsWith(".")));
    assert.deepEqual(joints, ["de"]);
  });
});
