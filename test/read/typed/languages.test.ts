import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { emptyCatalogue } from "../../../loaders/document.js";
import { partsOf, rolesOf } from "../../../loaders/read/typed/languages.js";

const CHINESE = [
  "关于边民越境問題的报告",
  "近来我国边境地区不断发现有边民非法越境的情况，请予处理。",
  "以上意见妥否，请批示。",
];
const ENGLISH = [
  "Report on Border Crossers",
  "Of late there have again and again been cases of illegal crossing in the border areas of our country.",
  "Please say whether the above is right.",
];
const RUSSIAN = [
  "О переходе границы",
  "В последнее время участились случаи незаконного перехода границы.",
];

const parts = (...texts: string[]) =>
  partsOf(texts.map((text, index) => ({ text, line: index + 1, marked: false, block: index }))).map(
    ({ language, paragraphs }) =>
      [language, paragraphs.map((paragraph) => paragraph.line)] as const,
  );

describe("partsOf(paragraphs)", () => {
  it("leaves a document in one language whole", () => {
    assert.deepEqual(parts(...ENGLISH), [["en", [1, 2, 3]]]);
    assert.deepEqual(parts(...CHINESE), [["zh", [1, 2, 3]]]);
    assert.deepEqual(parts(...RUSSIAN), [["ru", [1, 2]]]);
  });

  it("splits two languages in either order, with and without a sign between them", () => {
    assert.deepEqual(parts(...CHINESE, ...ENGLISH), [
      ["zh", [1, 2, 3]],
      ["en", [4, 5, 6]],
    ]);
    assert.deepEqual(parts(...ENGLISH, ...CHINESE), [
      ["en", [1, 2, 3]],
      ["zh", [4, 5, 6]],
    ]);
  });

  it("puts a sign of omission between two languages into both: nobody says whose it is", () => {
    assert.deepEqual(parts(...CHINESE, "[...]", ...ENGLISH), [
      ["zh", [1, 2, 3, 4]],
      ["en", [4, 5, 6, 7]],
    ]);
  });

  it("splits three", () => {
    assert.deepEqual(
      parts(...RUSSIAN, ...CHINESE, ...ENGLISH).map(([language]) => language),
      ["ru", "zh", "en"],
    );
  });

  it("keeps OCR's scraps and an archivist's remark with the text about them", () => {
    const scraps = [
      "KP 19/8",
      "7",
      "118-01140-02",
      "Handwritten signature or initials.",
      "090211039",
    ];
    const [chinese, english] = parts(
      CHINESE[0]!,
      CHINESE[1]!,
      ...scraps,
      CHINESE[2]!,
      ...scraps,
      "[...]",
      ...ENGLISH,
    );
    assert.deepEqual(chinese, ["zh", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]);
    assert.equal(english?.[1].length, 4);
  });

  it("does not split at a quotation, a name, or a lone omission", () => {
    assert.deepEqual(
      parts(CHINESE[1]!, "Friends of China Association, London", CHINESE[2]!).length,
      1,
    );
    assert.deepEqual(
      parts(ENGLISH[1]!, "成千上万 was the word that they used.", "黃鎮", ENGLISH[2]!).length,
      1,
    );
    assert.deepEqual(parts(CHINESE[1]!, "[...]", "KP 19/8", CHINESE[2]!).length, 1);
  });

  it("takes alternating paragraphs apart", () => {
    const alternating = CHINESE.flatMap((text, index) => [text, ENGLISH[index]!]);
    assert.deepEqual(parts(...alternating), [
      ["zh", [1, 3, 5]],
      ["en", [2, 4, 6]],
    ]);
  });

  it("puts the parts of a language together in their order", () => {
    assert.deepEqual(parts(...CHINESE, "[...]", ...ENGLISH, "[...]", ...CHINESE), [
      ["zh", [1, 2, 3, 4, 8, 9, 10, 11]],
      ["en", [4, 5, 6, 7, 8]],
    ]);
  });

  it("tells languages of one script by their words", () => {
    const french =
      "Le ministre a dit que les réfugiés qui sont dans le pays ne pourront pas rentrer avant la fin de l'année.";
    assert.deepEqual(parts(french), [["fr", [1]]]);
    const japanese = "ソ連政府は国境を越えた住民について声明を発表した。";
    assert.deepEqual(parts(japanese), [["ja", [1]]]);
    assert.deepEqual(parts("금년 상반기에 귀국한 동포는 모두 1,200명이다."), [["ko", [1]]]);
  });

  it("knows a document without a letter", () => {
    assert.deepEqual(parts("118", "□□"), [["und", [1, 2]]]);
  });
});

describe("rolesOf(languages, catalogue)", () => {
  const roles = (languages: string[], originalLanguage: string | null, contents: string[] = []) =>
    rolesOf(languages, { ...emptyCatalogue, originalLanguage, contents }).join(" ");

  it("follows the catalogue's original language", () => {
    assert.equal(roles(["en", "zh"], "Chinese"), "translation original");
    assert.equal(roles(["en"], "Chinese"), "translation");
    assert.equal(roles(["en", "ru"], "English"), "original translation");
    assert.equal(roles(["zh", "ru", "en"], "Russian; Chinese"), "original original translation");
  });

  it("else follows what the contents call a translation", () => {
    assert.equal(
      roles(["ru", "en"], null, ["Original Scan", "Translation - Russian"]),
      "translation original",
    );
    assert.equal(roles(["en"], null, ["Translation - English"]), "translation");
  });

  it("else takes a single text for the original, and English for the translation of another", () => {
    assert.equal(roles(["en"], null), "original");
    assert.equal(roles(["en", "ru"], null), "translation original");
  });
});
