import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesIn } from "../../loaders/language/wording.js";
import { partiesShown } from "./shown.js";

describe("talkIn(title, words)", () => {
  for (const [language, title, expected] of [
    [
      "fr",
      "Compte rendu de l'entretien entre M. Lecteur et l'ambassadeur de Ruritanie",
      "participant M. Lecteur | participant ambassadeur de Ruritanie",
    ],
    [
      "fr",
      "Conversation du ministre avec M. Exemple sur la frontière",
      "participant ministre | participant M. Exemple",
    ],
    [
      "es",
      "Acta de la entrevista entre el canciller y el embajador de Ruritania",
      "participant canciller | participant embajador de Ruritania",
    ],
    [
      "it",
      "Colloquio fra il presidente del consiglio e il ministro del commercio e delle finanze",
      "participant presidente del consiglio | participant ministro del commercio e delle finanze",
    ],
    [
      "pt",
      "Conversa do ministro com o embaixador da Ruritânia",
      "participant ministro | participant embaixador da Ruritânia",
    ],
    ["it", "Verbale della riunione sui passaggi", ""],
    ["it", "Dopo il colloquio", ""],
  ] as const)
    it(`${language}: ${title}`, () => {
      assert.equal(partiesShown(title, partiesIn(title, language)), expected);
    });
});
