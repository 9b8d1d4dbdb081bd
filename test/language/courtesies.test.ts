import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { courtesiesIn } from "../../loaders/language/wording.js";
import { partiesShown } from "./shown.js";

describe("courtesiesBy(words)", () => {
  for (const [language, words, expected] of [
    [
      "en",
      "The Embassy of Lakeland presents its compliments to the Ministry of Trade and has the honour to state that",
      "from Embassy of Lakeland | to Ministry of Trade",
    ],
    [
      "en",
      "The Embassy of Lakeland presents its compliments to the Trade Office and, in reply to its note, begs to state",
      "from Embassy of Lakeland | to Trade Office",
    ],
    ["en", "The minister sent his compliments to the cook.", ""],
    [
      "fr",
      "L'Ambassade de Lacustrie présente ses compliments empressés au Ministère du Commerce et a l'honneur",
      "from Ambassade de Lacustrie | to Ministère du Commerce",
    ],
    [
      "es",
      "La Embajada de Lagunia saluda muy atentamente al Ministerio de Comercio, y tiene el honor",
      "from Embajada de Lagunia | to Ministerio de Comercio",
    ],
    [
      "de",
      "Die Botschaft von Seeland beehrt sich, dem Auswärtigen Amt mitzuteilen, dass",
      "from Botschaft von Seeland | to Auswärtigen Amt",
    ],
    [
      "ru",
      "Посольство Озёрной страны свидетельствует своё уважение Министерству торговли и имеет честь",
      "from Посольство Озёрной страны | to Министерству торговли",
    ],
    ["zh", "湖国驻山国大使馆向山国外交部致意，并谨通知", "from 湖国驻山国大使馆 | to 山国外交部"],
    ["zh", "大使向部长说明了情况，没有人反对。", ""],
    ["ko", "당지 관헌은 가족들이 국경을 넘는 것을 허가하였다.", ""],
    ["en", "", ""],
  ] as const)
    it(`${language}: ${words}`, () => {
      assert.equal(partiesShown(words, courtesiesIn(words, language)), expected);
    });
});
