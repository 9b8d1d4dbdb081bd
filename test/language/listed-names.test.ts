import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { listedIn } from "../../loaders/language/listed-names.js";
import { namesIn } from "../../loaders/language/names/names.js";
import { ownKnowledge } from "../own-knowledge.js";

const { authority } = await ownKnowledge();

/** `words id`, for each place that a text of a language names. */
function placesIn(text: string, language: string): string[] {
  return namesIn(text, authority, language)
    .filter(({ type, entities }) => type === "place" && entities.length > 0)
    .map(({ start, stop, entities }) => `${text.slice(start, stop)} ${entities[0]?.row.id}`);
}

describe("listedIn(language, options)", () => {
  it("joins small words to names that begin with a vowel, and adds the endings of cases", () => {
    const { formsOf } = listedIn("fr", { elided: ["l", "d"] });
    assert.deepEqual(formsOf("Italie", false), ["Italie", "l'Italie", "d'Italie"]);
    assert.deepEqual(formsOf("Chine", false), ["Chine"]);
    assert.deepEqual(listedIn("de", { endings: ["s"] }).formsOf("Polen", false), [
      "Polen",
      "Polens",
    ]);
  });

  const TEXTS: Record<string, [string, string[]]> = {
    it: [
      "A Mosca e all'Aja si ignora la posizione dell'Italia e della Svezia.",
      ["Mosca moscow", "Aja the-hague", "Italia italy", "Svezia sweden"],
    ],
    pt: [
      "De Varsóvia e de Pequim nada consta sobre a Suécia e a União Soviética.",
      ["Varsóvia warsaw", "Pequim beijing", "Suécia sweden", "União Soviética soviet-union"],
    ],
    fr: [
      "On ignore à Varsovie l'attitude de l'Union soviétique et d'Israël.",
      ["Varsovie warsaw", "Union soviétique soviet-union", "Israël israel"],
    ],
    de: [
      "In Warschau ist die Haltung Italiens und der Sowjetunion unbekannt.",
      ["Warschau warsaw", "Italiens italy", "Sowjetunion soviet-union"],
    ],
    es: [
      "En Varsovia se ignora la posición de los Estados Unidos y de Suecia.",
      ["Varsovia warsaw", "Estados Unidos united-states", "Suecia sweden"],
    ],
  };
  for (const [language, [text, places]] of Object.entries(TEXTS))
    it(`finds the places of a text by their names in its language: ${language}`, () => {
      assert.deepEqual(placesIn(text, language), places);
    });

  it("leaves the names of one language alone in the texts of another", () => {
    assert.deepEqual(placesIn("Colonel Mosca met Miss Roma Ginevra.", "en"), []);
  });
});
