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
  ["zh", "Han", "與會代表對邊界問題提出意見，昭和二十年之約已廢。"],
  ["ja", "Han", "在東丘総領事発外務大臣宛電報第三号。北浜県駅前難民到着、緊急援助要請。"],
  ["und", "Han", "昭和二十年八月九日北港領事館"],
  ["ja", "Kana", "避難民が国境を越えた"],
];

describe("languageOf(text, script)", () => {
  for (const [language, script, text] of PASSAGES)
    it(`${language}: ${text}`, () => assert.equal(languageOf(text, script), language));

  it("knows a message in capitals, between posts and abbreviations", () => {
    const lines = [
      "PAGE 01 STATE 187001 ORIGIN HA-05 INFO OCT-01 SS-15 FM SECSTATE WASHDC TO AMEMBASSY BONN",
      "1. THE DEPARTMENT WISHES TO HELP TO ENSURE THAT THE TALKS ON REFUGEES ARE PRODUCTIVE AND",
      "THAT THOSE WHO HAVE BEEN ASKED WILL BE ABLE TO SPEAK FOR THEIR OWN SIDE OF THE RIVER.",
    ];
    assert.equal(languageOf(lines.join("\n"), "Latin"), "en");
  });

  it("is und where letters and words tell too little", () => {
    for (const text of [
      "Smith Jones Brown",
      "118",
      "PAGE 01 STATE 187001",
      "Secret. Urgent.",
      "Note\n\nA 3 mai.",
    ])
      assert.equal(languageOf(text, "Latin"), "und", text);
    assert.equal(
      languageOf("Litterae ad regem de fugitivis qui flumen transierunt", "Latin"),
      "und",
    );
  });
});
