import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown, testSentences } from "../../shown.js";

describe("the grammar of Italian dates", () => {
  testSentences(
    "it",
    [
      "il console partì il {3 maggio 1950=1950-05-03}",
      "il {1º gennaio 1951=1951-01-01}",
      "dal {3 al 5 maggio 1950=1950-05-03/1950-05-05}",
      "nel {maggio 1950=1950-05} arrivarono",
      "{all'inizio di maggio 1950=1950-05-01/1950-05-10~}",
      "tra il {1950 e il 1952=1950/1952}",
      "nella {primavera 1952=1952-21}",
      "il {3 dicembre=1961-12-03} partì",
      "{ieri=1962-08-08} partì",
      "la busta n. 1952",
      "a pagina 1952",
      "il maggiordomo aprì",
    ],
    "1962-08-09",
  );

  it("finds nothing in nothing", () => assert.equal(datesShown("", "it"), ""));
});
