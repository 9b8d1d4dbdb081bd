import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown, testSentences } from "../../shown.js";

describe("the grammar of Portuguese dates", () => {
  testSentences(
    "pt",
    [
      "o cônsul partiu em {3 de maio de 1950=1950-05-03}",
      "em {1º de janeiro de 1951=1951-01-01}",
      "de {3 a 5 de maio de 1950=1950-05-03/1950-05-05}",
      "em {maio de 1950=1950-05} chegaram",
      "{desde 1949=1949/1962-08-09} vivem ali",
      "entre {1950 e 1952=1950/1952}",
      "na {primavera de 1952=1952-21}",
      "em {3 de dezembro=1961-12-03} partiu",
      "{ontem=1962-08-08} partiu",
      "o maço n.º 1952",
      "na página 1952",
      "a maioria partiu",
    ],
    "1962-08-09",
  );

  it("finds nothing in nothing", () => assert.equal(datesShown("", "pt"), ""));
});
