import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown, testSentences } from "../../shown.js";

describe("the grammar of German dates", () => {
  testSentences(
    "de",
    [
      "am {3. Mai 1950=1950-05-03} traf der Gesandte ein",
      "vom {3. bis 5. Mai 1950=1950-05-03/1950-05-05}",
      "im {Mai 1950=1950-05} kamen sie",
      "{Anfang Mai 1950=1950-05-01/1950-05-10~} kamen sie",
      "{seit 1949=1949/1962-08-09} leben sie dort",
      "zwischen {1950 und 1952=1950/1952}",
      "im {Frühjahr 1952=1952-21} schmolz der Schnee",
      "am {3. Dezember=1961-12-03} fuhr er ab",
      "am {3.5.1950=1950-05-03} unterzeichnet",
      "{gestern=1962-08-08} fuhr er ab",
      "die Akte Nr. 1952 fehlt",
      "auf Seite 1952 steht es",
      "3. Maiglöckchen blühten",
      "der 3. Abschnitt",
    ],
    "1962-08-09",
  );

  it("finds nothing in nothing", () => assert.equal(datesShown("", "de"), ""));
});
