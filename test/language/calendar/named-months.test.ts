import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../shown.js";

/** Sentences of papers that were written on 20 May 1951. */
const SENTENCES: Record<string, readonly string[]> = {
  de: [
    "am {12. ds. Mts.=1951-05-12}, nicht am {28. v. Mts.=1951-04-28}",
    "vor dem {3. n. M.=1951-06-03} wird nichts geschehen",
    "am 12 Posten",
  ],
  fr: ["le {12 courant=1951-05-12} et le {28 du mois dernier=1951-04-28}"],
  it: ["il {12 corrente=1951-05-12} e il {28 u.s.=1951-04-28}", "il {3 aprile scorso=1951-04-03}"],
  es: [
    "el {12 del actual=1951-05-12} y el {28 del pasado=1951-04-28}",
    "el {28 del pasado mes de abril=1951-04-28}",
  ],
  pt: ["em {12 do corrente=1951-05-12} e em {28 do mês passado=1951-04-28}"],
  ru: ["{12 сего месяца=1951-05-12} и {28 прошлого месяца=1951-04-28}"],
};

describe("grammarOf(words)", () => {
  for (const [language, sentences] of Object.entries(SENTENCES))
    for (const sentence of sentences)
      it(`${language}: ${sentence}`, () => {
        const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
        assert.equal(datesShown(text, language, "1951-05-20"), sentence);
      });

  it("steps over the turn of the year", () => {
    assert.equal(datesShown("am 28. v. M.", "de", "1951-01-02"), "am {28. v. M.=1950-12-28}");
  });
});
