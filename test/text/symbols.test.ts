import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { symbol } from "../../loaders/text/symbols.js";

describe("symbol", () => {
  it("is what bodies of many states call a paper by", () => {
    for (const line of [
      "C-R(56)12",
      "S/1234",
      "A/C.3/SR.123",
      "E/CN.4/12/Add.1",
      "C-M(55)7",
      "A/34/487",
      "A. 30. 1923. XII.",
      "(C. 41. M. 12. 1923. VII.)",
      "C. 473. 1923.",
    ])
      assert.ok(symbol.test(line), line);
  });

  it("is no date, file's mark, number of a telegram or word", () => {
    for (const line of [
      "12/5/1951",
      "793.5/3-2355",
      "A-123",
      "S/",
      "No. 12",
      "LAKESIDE 12",
      "II/4 Nr. 3",
      "A. 30. May 1923.",
    ])
      assert.ok(!symbol.test(line), line);
  });
});
