import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown, testSentences } from "../../shown.js";

describe("the grammar of French dates", () => {
  testSentences(
    "fr",
    [
      "le texte fut signé le {14 juillet 1956=1956-07-14} à midi",
      "reçu le {1er avril 1951=1951-04-01}",
      "du {3 au 5 mai 1950=1950-05-03/1950-05-05}",
      "en {mai 1950=1950-05} ils vinrent",
      "{début mai 1950=1950-05-01/1950-05-10~}",
      "{depuis 1949=1949/1962-08-09} ils vivent là",
      "entre {1950 et 1952=1950/1952}",
      "au {printemps 1952=1952-21} la neige fondit",
      "le {3 décembre dernier=1961-12-03} il partit",
      "votre lettre du {28 du mois dernier=1962-07-28}",
      "{hier=1962-08-08}, il partit",
      "le dossier n° 1952 reste ouvert",
      "à la page 1952",
      "la planète Mars brille",
      "3 maisons brûlèrent",
      "entre 1950 et 1952 personnes",
    ],
    "1962-08-09",
  );

  it("finds nothing in nothing", () => assert.equal(datesShown("", "fr"), ""));
});
