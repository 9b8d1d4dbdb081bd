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

describe("monthsIn(words)(text, language, own)", () => {
  const holdsMonth = monthsIn(calendarWords);
  const english = ["january", "april", "august"];

  it("leaves a name that the text's own language has too to that language", () => {
    assert.ok(!holdsMonth("They came in April 1950 and left on August 3.", "en", english));
    assert.ok(holdsMonth("They came in April 1950 and left in Februar.", "en", english));
  });

  it("takes such a name behind a day with a point, as its own texts write it", () => {
    assert.ok(holdsMonth("The report of 3. April 1950", "en", english));
    assert.ok(!holdsMonth("Section 3. The April figures", "en", english));
  });
});
