import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { monthsIn } from "../../../loaders/language/calendar/months-in.js";
import { calendarWords } from "../../../loaders/language/de/calendar/words.js";

describe("monthsIn(words)", () => {
  const holdsMonth = monthsIn(calendarWords);

  it("finds a month's whole name, in any case", () => {
    assert.ok(holdsMonth("Berlin, den 3. Februar 1950"));
    assert.ok(holdsMonth("BERLIN, DEN 3. FEBRUAR 1950"));
  });

  it("takes neither a part of a word nor an abbreviation for one", () => {
    assert.ok(!holdsMonth("Die Maikäfer der Marina"));
    assert.ok(!holdsMonth("Febr. 1950"));
  });
});
