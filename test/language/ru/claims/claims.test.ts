import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf } from "../../../../loaders/authority/atlas.js";
import type { PlaceAt, Scene } from "../../../../loaders/language/claims.js";
import { russianClaims } from "../../../../loaders/language/ru/claims/claims.js";
import { known } from "../../../extract/known.js";

/** A scene of one sentence; words in braces are places, named by the id behind the bar. */
function scene(marked: string): Scene {
  const places: PlaceAt[] = [];
  let text = "";
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const [words = "", id, kind] = part.replace(/[{}]/g, "").split("|");
    if (id !== undefined) {
      const at = { start: text.length, stop: text.length + words.length };
      places.push({ ...at, id, state: id, adjective: kind === "adj", government: kind === "gov" });
    }
    text += words;
  }
  return {
    ...{ text, sentence: { start: 0, stop: text.length }, places, dates: [] },
    ...{ atlas: atlasOf(known), home: null },
  };
}

const read = (marked: string) => {
  const at = scene(marked);
  return russianClaims.read(at).map((claim) => {
    const { measure, amount, from, to, start, stop } = claim;
    const bounds = `${amount.low ?? ""}..${amount.high ?? ""}`;
    const way = `${from?.place ?? ""}>${to?.place ?? ""}`;
    return [at.text.slice(start, stop), measure, bounds, way].join(" | ");
  });
};

describe("russianClaims.read(scene)", () => {
  const cases: [string, string[]][] = [
    ["Делегация в составе 12 человек прибыла в {Китай|china}.", []],
    [
      "В {Турции|turkey} находится более 300 перемещённых лиц.",
      ["более 300 перемещённых лиц | stock | 300.. | >turkey"],
    ],
    ["Консульство выдало визы 300 репатриантам.", ["300 репатриантам | quota | 300..300 | >"]],
    ["Границу перешли примерно 400 человек.", ["примерно 400 человек | flow | 360..440 | >"]],
    [
      "Из {Китая|china} в {Турцию|turkey} ушло более 20 тысяч жителей.",
      ["более 20 тысяч жителей | flow | 20000.. | china>turkey"],
    ],
    ["Выехать хотят 70 000 граждан.", ["70 000 граждан | quota | 70000..70000 | >"]],
    [
      "На территории {Турции|turkey} проживает около 20 тысяч {китайских|china|adj} граждан.",
      ["около 20 тысяч китайских граждан | stock | 18000..22000 | >turkey"],
    ],
    [
      "Границу перешли 67 тыс. жителей {Китая|china}.",
      ["67 тыс. жителей | flow | 67000..67000 | china>"],
    ],
    [
      "Из 300 задержанных 160 были переданы {китайским|china|adj} властям.",
      ["160 | flow | 160..160 | >china"],
    ],
    [
      "{Турецкое правительство|turkey|gov} готово принять 3000 {китайских|china|adj} рабочих.",
      ["3000 китайских рабочих | quota | 3000..3000 | china>turkey"],
    ],
    [
      "В {Турцию|turkey} было направлено 400 специалистов.",
      ["400 специалистов | flow | 400..400 | >turkey"],
    ],
    ["Удар, направленный на 400 специалистов.", []],
    ["В деревне проживает 300 крестьян.", []],
    ["За неделю ни один не вернулся, 12 семей не выехали.", []],
    ["Ежедневно границу переходят до 30 человек.", ["до 30 человек | rate | ..30 | >"]],
    [
      "В {Китае|china} находятся 3 тыс. беженцев.",
      ["3 тыс. беженцев | stock | 3000..3000 | >china"],
    ],
    [
      "Границу перешли 430 человек (198 человек из {Китая|china}).",
      ["430 человек | flow | 430..430 | >", "198 человек | flow | 198..198 | china>"],
    ],
    ["Выедут ещё 200 поляков.", ["200 поляков | quota | 200..200 | >"]],
    ["Половина из 800 студентов отозвана.", []],
    ["Завод выпустил 300 машин.", []],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => assert.deepEqual(read(text), expected));
});
