import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counted, dateInWords, intervalInWords, languageName } from "../../loaders/pages/words.js";

describe("intervalInWords(start, end)", () => {
  it("says no more than the interval knows", () => {
    assert.equal(intervalInWords("1962-07-04", "1962-07-04"), "4 July 1962");
    assert.equal(intervalInWords("1962-02-01", "1962-02-28"), "February 1962");
    assert.equal(intervalInWords("1962-01-01", "1962-12-31"), "1962");
    assert.equal(intervalInWords("1962-07-04", "1962-07-09"), "4–9 July 1962");
    assert.equal(intervalInWords("1962-07-30", "1962-08-02"), "30 July – 2 August 1962");
    assert.equal(intervalInWords("1961-12-30", "1962-01-02"), "30 December 1961 – 2 January 1962");
    assert.equal(intervalInWords(null, null), null);
  });

  it("knows a leap year's February", () => {
    assert.equal(intervalInWords("1964-02-01", "1964-02-28"), "1–28 February 1964");
    assert.equal(intervalInWords("1964-02-01", "1964-02-29"), "February 1964");
  });
});

describe("dateInWords(iso)", () => {
  it("takes days, months and years", () => {
    assert.deepEqual(["1962-07-04", "1962-07", "1962"].map(dateInWords), [
      "4 July 1962",
      "July 1962",
      "1962",
    ]);
  });
});

describe("languageName(code)", () => {
  it("names a language, and gives back what is none", () => {
    assert.deepEqual(["zh", "not a code"].map(languageName), ["Chinese", "not a code"]);
  });
});

describe("counted(count, noun)", () => {
  it("has a plural", () => {
    assert.deepEqual(
      [counted(1, "copy", "copies"), counted(2, "copy", "copies")],
      ["1 copy", "2 copies"],
    );
  });
});
