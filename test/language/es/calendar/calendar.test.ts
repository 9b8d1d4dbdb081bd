import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown, testSentences } from "../../shown.js";

describe("the grammar of Spanish dates", () => {
  testSentences(
    "es",
    [
      "el cónsul salió el {3 de mayo de 1950=1950-05-03}",
      "el {1º de enero de 1951=1951-01-01}",
      "del {3 al 5 de mayo de 1950=1950-05-03/1950-05-05}",
      "en {mayo de 1950=1950-05} llegaron",
      "{a principios de mayo de 1950=1950-05-01/1950-05-10~}",
      "{desde 1949=1949/1962-08-09} viven allí",
      "entre {1950 y 1952=1950/1952}",
      "en la {primavera de 1952=1952-21}",
      "el {3 de diciembre=1961-12-03} salió",
      "{ayer=1962-08-08} salió",
      "el expediente núm. 1952",
      "en la página 1952",
      "la plaza de mayores",
      "don Julio González partió",
      "la carta de Julio González",
      "en {Julio=1962-07} llegaron",
      "entre 1500 y 2000 personas",
      "eran entre 1500 y 2000.",
    ],
    "1962-08-09",
  );

  it("finds nothing in nothing", () => assert.equal(datesShown("", "es"), ""));
});
