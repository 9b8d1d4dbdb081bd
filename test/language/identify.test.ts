import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languageOf } from "../../loaders/language/identify.js";

const PASSAGES: readonly (readonly [language: string, script: string, text: string])[] = [
  ["en", "Latin", "About 60 persons a month arrive."],
  ["en", "Latin", "REFTEL NOTED. NO OBJECTION PROPOSED VISIT. CONSULATE WILL ASSIST."],
  ["fr", "Latin", "L'ambassadeur d'Italie a parlé de l’exode. Aujourd'hui l'Angleterre répond."],
  ["fr", "Latin", "Le consul rend compte."],
  ["de", "Latin", "Zweihundert Flüchtlinge eingetroffen."],
  ["es", "Latin", "Llegaron doscientos refugiados ayer."],
  ["pt", "Latin", "Chegaram ontem duzentos refugiados."],
  ["it", "Latin", "Sono arrivati ieri duecento profughi."],
  ["hu", "Latin", "Kétszáz menekült érkezett tegnap a határra."],
  ["pl", "Latin", "Notatka z rozmowy z tow. Kowalskim"],
  ["ru", "Cyrillic", "Посол сообщает о положении беженцев на границе."],
  ["uk", "Cyrillic", "Посол повідомляє про становище біженців на кордоні."],
  ["mn", "Cyrillic", "Элчин сайд хил дээрх дүрвэгсдийн байдлын тухай мэдээлж байна."],
  ["zh", "Han", "边民越境"],
  ["ja", "Kana", "避難民が国境を越えた"],
];

describe("languageOf(text, script)", () => {
  for (const [language, script, text] of PASSAGES)
    it(`${language}: ${text}`, () => assert.equal(languageOf(text, script), language));

  it("is und where letters and words tell too little", () => {
    for (const text of ["Smith Jones Brown", "118", "PAGE 01 STATE 187001", "Secret. Urgent."])
      assert.equal(languageOf(text, "Latin"), "und", text);
    assert.equal(
      languageOf("Litterae ad regem de fugitivis qui flumen transierunt", "Latin"),
      "und",
    );
  });
});
