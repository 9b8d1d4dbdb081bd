import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sourceFindings } from "../../../loaders/extract/documents/sources.js";
import { withReceivedTranslations } from "../../../loaders/read/received.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";

/** Kinds of what a text says against itself, with the words that each stands on. */
function findings(texts: Record<string, readonly Part[]>): string[] {
  const document = withReceivedTranslations(documentOf({ texts }));
  return sourceFindings(document, quotedPassages(document)).map(({ kind, place }) => {
    const words = place === null ? "" : document.texts[place.text]!.text;
    return `${kind}: ${words.slice(place?.start, place?.stop)}`;
  });
}

const roles = (texts: Record<string, readonly Part[]>) =>
  withReceivedTranslations(documentOf({ texts })).texts.map(({ role }) => role);

describe("withReceivedTranslations(document)", () => {
  it("marks an original whose head calls it a translation, in each language", () => {
    const heads: Record<string, string> = {
      zh: "某国政府关于渡河的声明(譯文)",
      ru: "Нота правительства (перевод с китайского)",
      en: "Note of the Government [Translation]",
      ko: "외무성 각서 (번역문)",
      ja: "口上書(仮訳文)",
      fr: "Note verbale (traduction)",
      de: "Verbalnote (Übersetzung)",
      es: "Nota verbal (traducción)",
    };
    for (const [language, head] of Object.entries(heads))
      assert.deepEqual(
        roles({ [language]: [["heading", head], "…"] }),
        ["received translation"],
        head,
      );
  });

  it("leaves a translation that somebody made of an original, and talk of translations", () => {
    assert.deepEqual(roles({ zh: ["边境的人"], en: [["heading", "Note (Translation)"]] }), [
      "original",
      "translation",
    ]);
    assert.deepEqual(roles({ en: ["The translation from the Chinese took a week."] }), [
      "original",
    ]);
  });
});

describe("sourceFindings(document, passages): what a text says against itself", () => {
  it("says which text stands against which", () => {
    const document = withReceivedTranslations(
      documentOf({ texts: { zh: [["heading", "声明(译文)"]], en: [["heading", "Statement"]] } }),
    );
    const [finding] = sourceFindings(document, quotedPassages(document));
    assert.equal(finding?.kind, "received_translation");
    assert.match(finding.message, /English translation against this received translation/);
  });

  it("finds numbers that the text corrects, and takes no note's mark for one", () => {
    assert.deepEqual(
      findings({ en: ["They counted 2,500 [2,700] souls, 120 [sic] carts, 77 [4] oxen."] }),
      ["corrected_number: 2,500 [2,700]", "corrected_number: 120 [sic]"],
    );
    assert.deepEqual(findings({ en: ["Some 140 (should read 410) left."] }), [
      "corrected_number: 140 (should read 410)",
    ]);
    assert.deepEqual(findings({ zh: ["共有25人（应为52人）过河"] }), [
      "corrected_number: 25人（应为52人）",
    ]);
    assert.deepEqual(findings({ ru: ["Ушло 140 (следует читать: 410) человек."] }), [
      "corrected_number: 140 (следует читать: 410)",
    ]);
  });

  it("finds numbers that a later sentence takes back, in three languages", () => {
    for (const [language, words] of [
      ["en", "4,000 people had crossed. This number was wrong: 2,400"],
      ["en", "2,400 people, not 4,000 as we reported"],
      ["zh", "800人，系600人之误"],
      ["zh", "800人。上述数字有误，应为600"],
      ["ru", "4000 человек. Эта цифра неверна: следует читать 2400"],
      ["ru", "4000 человек, указанная цифра ошибочна, правильно 2400"],
    ] as const)
      assert.deepEqual(findings({ [language]: [words] }), [`corrected_number: ${words}`], words);
  });

  it("takes no second count for a correction", () => {
    for (const [language, words] of [
      ["en", "In May 4,000 people crossed. In June this number was 2,400."],
      ["en", "There were 2,400 people, not 4,000 soldiers."],
      ["zh", "五月800人，六月600人"],
      ["zh", "800人系600户之成员"],
      ["ru", "В мае 4000 человек, в июне 2400."],
      ["ru", "4000 человек. Эта цифра верна: 2400 мужчин"],
    ] as const)
      assert.deepEqual(findings({ [language]: [words] }), [], words);
  });

  it("finds words that are quoted twice, differently", () => {
    const english = `The envoy said: "We shall never open the ferry again." (What he actually said was "We shall not open the ferry this year.")`;
    assert.deepEqual(findings({ en: [english] }), [
      `contradictory_quotation: What he actually said was "We shall not open the ferry this year.`,
    ]);
    const chinese =
      "代表說:“我们永远不再开放这个渡口了,请转告”(他当时說的是:我们今年不开放这个渡口,请转告)";
    assert.deepEqual(findings({ zh: [chinese] }), [
      "contradictory_quotation: 当时說的是:我们今年不开放这个渡口,请转告",
    ]);
    const russian =
      "Посол сказал: «Мы никогда не откроем переправу». На самом деле сказал он: «Мы не откроем её в этом году».";
    assert.equal(findings({ ru: [russian] }).length, 1);
    assert.deepEqual(
      findings({ en: [`He actually said that "we shall see in the coming spring".`] }),
      [],
    );
  });
});
