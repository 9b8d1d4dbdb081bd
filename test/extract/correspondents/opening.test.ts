import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openingParts, partsBelow } from "../../../loaders/extract/correspondents/opening.js";

/** `role words` of each part. */
function parts(language: string, words: string): string[] {
  return openingParts(words, language).map(
    ({ role, start, stop }) => `${role} ${words.slice(start, stop)}`,
  );
}

describe("openingParts(words, language): labels", () => {
  const lines: readonly [language: string, line: string, read: readonly string[]][] = [
    ["ko", "발신: 주호반국 대사", ["from 주호반국 대사"]],
    ["ko", "수 신 : 외무부 장관", ["to 외무부 장관"]],
    ["ko", "참조: 구주국장, 통상국장 및 의전실장", ["cc 구주국장", "cc 통상국장", "cc 의전실장"]],
    ["ja", "宛先：北港大使館", ["to 北港大使館"]],
    ["ja", "発信: 平和条約局長", ["from 平和条約局長"]],
    [
      "ja",
      "宛先：北港大使、東丘総領事及び西浜領事",
      ["to 北港大使", "to 東丘総領事", "to 西浜領事"],
    ],
    ["fr", "De : l'ambassadeur à Port-Nord", ["from l'ambassadeur à Port-Nord"]],
    ["fr", "À : Direction des Lacs", ["to Direction des Lacs"]],
    ["fr", "Destinataire : Ministère des Lacs", ["to Ministère des Lacs"]],
    ["de", "Von: Botschaft Nordhafen", ["from Botschaft Nordhafen"]],
    ["de", "An: Auswärtiges Amt", ["to Auswärtiges Amt"]],
    ["es", "De: Embajada en Puerto Norte", ["from Embajada en Puerto Norte"]],
    ["es", "Para: Ministerio de Lagos", ["to Ministerio de Lagos"]],
    ["ru", "От: посла в Озёрске", ["from посла в Озёрске"]],
    ["ru", "Кому: Министру озёр", ["to Министру озёр"]],
    ["ru", "Копия: Отдел рек", ["cc Отдел рек"]],
    ["zh", "发自：驻湖国使馆", ["from 驻湖国使馆"]],
    ["zh", "主送：外交部", ["to 外交部"]],
    ["en", "INFO: Lakeside, Northport", ["cc Lakeside", "cc Northport"]],
    ["en", "FROM : Lakeside Desk - Mr. Reed", ["from Lakeside Desk - Mr. Reed"]],
  ];
  for (const [language, line, read] of lines)
    it(`${language}: ${line}`, () => assert.deepEqual(parts(language, line), read));

  it("reads one label a line where a passage has several", () => {
    assert.deepEqual(parts("de", "Von: Botschaft Nordhafen\nBetr.: Fischfang\nAn: Referat Seen"), [
      "from Botschaft Nordhafen",
      "to Referat Seen",
    ]);
  });

  it("takes a label of one letter for its own language's only, and no label that names nobody", () => {
    assert.deepEqual(parts("en", "À : Direction des Lacs"), []);
    assert.deepEqual(parts("fr", "Objet : pêche"), []);
    assert.deepEqual(parts("ko", "제목: 호수 조사"), []);
    assert.deepEqual(parts("en", "To:"), []);
  });
});

describe("partsBelow(label, words, language)", () => {
  const below = (label: string, words: string, language = "en") =>
    partsBelow(label, words, language).map(
      ({ role, start, stop }) => `${role} ${words.slice(start, stop)}`,
    );

  it("reads the names below a label that stands alone", () => {
    assert.deepEqual(below("TO", "Embassy in Lakeland"), ["to Embassy in Lakeland"]);
    assert.deepEqual(below("TO:", "Embassy in Lakeland"), ["to Embassy in Lakeland"]);
    assert.deepEqual(below("• 발신자", "주호반국 대사", "ko"), ["from 주호반국 대사"]);
  });

  it("reads no label, no sentence, and nothing below another line", () => {
    assert.deepEqual(below("TO", "FROM: Embassy in Lakeland"), []);
    assert.deepEqual(below("TO", "The ferry has left."), []);
    assert.deepEqual(below("SUBJECT", "Embassy in Lakeland"), []);
    assert.deepEqual(below("Info", "Embassy in Lakeland"), []);
  });
});
