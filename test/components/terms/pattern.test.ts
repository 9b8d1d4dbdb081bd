import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  foldTerm,
  matchesTerm,
  parseTermPatterns,
  phraseRanges,
} from "../../../docs/components/terms/pattern.js";
import { hanFold } from "../../../docs/components/search/words.js";
import { foldLetters } from "../../../docs/components/search/letters.js";
import { foldHan } from "../../../loaders/text/name-tokens.js";
import { cutCharacters } from "../../../loaders/text/words.js";
import { cutWords } from "../../cut-words.js";
import fc from "../../property.js";

const fold = hanFold("領领館馆蘇苏聯联");
const words = (typed: string) =>
  parseTermPatterns(typed, fold).map((pattern) => pattern.words.map(({ text }) => text).join(" "));
const matching = (typed: string, terms: string[]) =>
  terms.filter((term) => matchesTerm(parseTermPatterns(typed, fold)[0]!.words[0]!, term));

describe("parseTermPatterns(typed, fold)", () => {
  it("parts patterns at commas, Latin and Chinese", () => {
    assert.deepEqual(words("border, consulate，refugee、cable"), [
      ...["border", "consulate", "refugee", "cable"],
    ]);
  });

  it("takes the words between two commas as a phrase, quoted or not", () => {
    assert.deepEqual(words('border crossers, "united nations" refugees'), [
      ...["border crossers", "united nations", "refugees"],
    ]);
  });

  it("keeps a comma within quotation marks or a number", () => {
    assert.deepEqual(words('"china, korea" 10,000, 3'), ["china korea", "10,000", "3"]);
  });

  it("reads quotation marks of all sorts, and one that was never closed", () => {
    for (const typed of ['"a b"', "“a b”", "「a b」", "『a b』", "«a b»", '"a b'])
      assert.deepEqual(
        parseTermPatterns(typed).map(({ quoted, typed }) => [quoted, typed]),
        [[true, "a b"]],
      );
  });

  it("folds as terms are folded: case, width, apostrophes, a final 's", () => {
    assert.deepEqual(words("ＢＯＲＤＥＲ, China’s, o’neill, co‑operation"), [
      ...["border", "china", "o'neill", "co-operation"],
    ]);
  });

  it("folds traditional characters to the simplified ones of terms", () => {
    assert.deepEqual(words("領館"), ["领馆"]);
  });

  it("leaves out what names nothing, and what was said before", () => {
    assert.deepEqual(words('*, ?, "", —, border, Border, "border"'), ["border"]);
  });

  it("finds Han by its characters, unless it is quoted, starred or stands among words", () => {
    const characters = (typed: string) => parseTermPatterns(typed, fold)[0]!.characters;
    assert.equal(characters("蘇聯"), "苏联");
    assert.equal(characters("苏 联"), "苏联");
    assert.equal(characters("苏？"), "苏?");
    for (const typed of ['"苏联"', "苏*", "苏联 consul", "border"])
      assert.equal(characters(typed), null, typed);
  });

  it("keeps a string of characters apart from the word", () => {
    assert.equal(parseTermPatterns('苏联, "苏联"').length, 2);
  });

  it("finds the term of every word of every text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (any) => {
        const text = any.normalize("NFC");
        for (const { term, start, stop } of cutWords(text, cutCharacters)) {
          const word = text.slice(start, stop);
          const fold = new Map([[word, term]]);
          assert.equal(foldTerm(word, fold), term);
        }
      }),
    );
  });

  it("never throws, and gives no word without a letter or wildcard", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        for (const pattern of parseTermPatterns(typed))
          for (const { text } of pattern.words) assert.match(text, /[\p{L}\p{M}\p{N}*?]/u);
      }),
    );
  });

  it("reads a text's own words as the phrase of its terms", () => {
    const letters = fc.constantFrom(...Array.from("aBé9'’-.領苏界Ж ｄ"));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        const terms = cutWords(text, { scripts: "han", cut: (run) => [run] }).map(
          ({ term }) => term,
        );
        const pattern = parseTermPatterns(
          `"${text}"`,
          new Map([...text].map((sign) => [sign, foldHan(sign)])),
        )[0];
        const named = pattern?.words.map(({ text }) => text) ?? [];
        assert.equal(named.join(""), foldLetters(terms.join("")));
      }),
    );
  });
});

describe("matchesTerm(word, term)", () => {
  it("compares letters without their marks, and those that have none to lose", () => {
    const names = (typed: string, term: string) => {
      const [word] = parseTermPatterns(typed)[0]?.words ?? [];
      return word !== undefined && matchesTerm(word, term);
    };
    assert.ok(names("lodz", "łódź") && names("Łódź", "lodz") && names("strasse", "straße"));
    assert.ok(names("cafe*", "cafés") && !names("май", "маи"));
  });

  it("finds Korean and kana by any part of a word, unless quoted", () => {
    const names = (typed: string) =>
      ["난민들이", "외무성"].filter((term) =>
        parseTermPatterns(typed)[0]?.words.every((word) => matchesTerm(word, term)),
      );
    assert.deepEqual(names("난민"), ["난민들이"]);
    assert.deepEqual(names('"난민"'), []);
  });

  it("matches a word whole", () => {
    assert.deepEqual(matching("border", ["border", "borders", "cross-border"]), ["border"]);
  });

  it("takes wildcards anywhere, and one letter for each question mark", () => {
    const terms = ["border", "borders", "cross-border", "recrossed", "women", "woman", "womn"];
    assert.deepEqual(matching("border*", terms), ["border", "borders"]);
    assert.deepEqual(matching("*cross*", terms), ["cross-border", "recrossed"]);
    assert.deepEqual(matching("wom?n", terms), ["women", "woman"]);
    assert.deepEqual(matching("b*r*r", terms), ["border"]);
  });

  it("counts a character beyond the basic plane as one", () => {
    assert.deepEqual(matching("𠀀?", ["𠀀𠀁", "𠀀", "𠀀界界"]), ["𠀀𠀁"]);
  });

  it("agrees with an expression for every pattern of stars", () => {
    const sign = fc.constantFrom("a", "b", "*", "?");
    fc.assert(
      fc.property(
        fc.string({ unit: sign, minLength: 1, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 }),
        (typed, term) => {
          const pattern = parseTermPatterns(typed)[0];
          if (!pattern) return;
          const source = typed.replaceAll("*", ".*").replaceAll("?", ".");
          assert.equal(matchesTerm(pattern.words[0]!, term), new RegExp(`^${source}$`).test(term));
        },
      ),
    );
  });

  it("is done with a pattern that would take an expression for ever", () => {
    const pattern = parseTermPatterns("*a".repeat(40) + "b")[0]!;
    assert.equal(matchesTerm(pattern.words[0]!, "a".repeat(5000)), false);
  });
});

describe("phraseRanges(words, terms)", () => {
  const ranges = (typed: string, terms: string) =>
    phraseRanges(parseTermPatterns(typed)[0]!.words, terms.split(" "));

  it("finds the words side by side", () => {
    assert.deepEqual(ranges('"united nations"', "the united nations and united states"), [[1, 3]]);
  });

  it("takes a star for any word of a phrase", () => {
    assert.deepEqual(ranges('"united *"', "the united nations and united states"), [
      [1, 3],
      [4, 6],
    ]);
  });

  it("lets ranges overlap", () => {
    assert.deepEqual(ranges("a a", "a a a"), [
      [0, 2],
      [1, 3],
    ]);
  });

  it("leaves it to the asker which terms will do", () => {
    const stem = (term: string) => term.replace(/s$/, "");
    assert.deepEqual(
      phraseRanges(
        parseTermPatterns("border")[0]!.words,
        ["borders", "cross"],
        (word, term) => stem(term) === word.text,
      ),
      [[0, 1]],
    );
  });
});
