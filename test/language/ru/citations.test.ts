import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { russianCitations } from "../../../loaders/language/ru/citations.js";
import { cited, settingOf } from "../cited.js";

const { finders, answers, answered, refers, ahead } = russianCitations;

describe("citations in Russian", () => {
  for (const [marked, found] of [
    [
      "телеграмма № 317 от {3 июня 1962 г.=1962-06-03} получена",
      ["telegram 317 of 1962-06-03 ?>?: телеграмма № 317 от 3 июня 1962 г."],
    ],
    [
      "на Вашу ноту от {8 июня=1962-06-08} ответа нет",
      ["note of 1962-06-08 them>us: Вашу ноту от 8 июня"],
    ],
    [
      "На Ваш № 15/дв от {2 марта=1954-03-02} сообщаем",
      ["document 15/дв of 1954-03-02 them>us: Ваш № 15/дв от 2 марта"],
    ],
    ["На № 15 ответа нет", []],
    ["наше письмо № 12/с отправлено", ["letter 12/с us>them: наше письмо № 12/с"]],
    [
      "памятная записка от {8 июня=1962-06-08}",
      ["note of 1962-06-08 ?>?: памятная записка от 8 июня"],
    ],
    [
      "шифротелеграммы №№ 5, 6 и 7 от {3 июня=1962-06-03}",
      [
        "telegram 5 of 1962-06-03 ?>?: шифротелеграммы №№ 5",
        "telegram 6 of 1962-06-03 ?>?: шифротелеграммы №№ 5, 6",
        "telegram 7 of 1962-06-03 ?>?: шифротелеграммы №№ 5, 6 и 7 от 3 июня",
      ],
    ],
    [
      "заявление {Правительства Руритании:government} от {3 июня=1962-06-03}",
      [
        "statement of 1962-06-03 правительства руритании>?: заявление Правительства Руритании от 3 июня",
      ],
    ],
    [
      "О ноте от {3 июня=1962-06-03} мы сообщали письмом № 20 от {5 июня=1962-06-05}",
      ["note of 1962-06-03: ноте от 3 июня", "letter 20 of 1962-06-05: письмом № 20 от 5 июня"],
    ],
    [
      "В ответ на Вашу телеграмму № 317 от {3 июня=1962-06-03}",
      ["telegram 317 of 1962-06-03 them>us: Вашу телеграмму № 317 от 3 июня"],
    ],
    ["Перевод ноты прилагается.", ["enclosure us>them: Перевод ноты прилагается"]],
    ["Приложение: на 3 листах", ["enclosure us>them: Приложение: на 3 листах"]],
    ["в беседе {3 июня=1962-06-03} он сказал", []],
    ["решение о переселении. От {3 июня=1962-06-03} осталось", []],
    ["нотариус № 3", []],
    ["письмо от {1961 года=1961-01-01/1961-12-31}", []],
    ["прислали письма", []],
  ] as const)
    it(marked, () => {
      const drafts = finders.flatMap((finder) => cited(finder, marked, { language: "ru" }));
      assert.deepEqual(
        drafts.map((draft) => draft.replace(" ?>?:", ":")),
        found.map((draft) => draft.replace(" ?>?:", ":")),
      );
    });

  it("knows whose a paper is by the adjective of a state, before it or of an official behind it", () => {
    const of = (marked: string) =>
      finders.flatMap((find) =>
        find(settingOf(marked, { language: "ru" })).flatMap((drafts) =>
          drafts.map(({ author }) => author?.state ?? null),
        ),
      );
    assert.deepEqual(of("китайская вербальная нота от {3 июня=1962-06-03}"), ["china"]);
    assert.deepEqual(of("о заявлении китайского посла от {3 июня=1962-06-03}"), ["china"]);
    assert.deepEqual(of("китайские крестьяне; нота от {3 июня=1962-06-03}"), [null]);
  });

  it("knows what answers another paper", () => {
    for (const line of ["Ответ на ноту", "На № 317"]) assert.match(line, answers, line);
    assert.doesNotMatch("Отчёт о поездке", answers);
    assert.match("Заявление в ответ на ", answered);
    for (const line of ["На № 317", "Ссылка: 317", "В ответ на"]) assert.match(line, refers, line);
    assert.doesNotMatch("Москва", refers);
    assert.match("3 июня следующего года", ahead);
    assert.doesNotMatch("3 июня", ahead);
  });
});
