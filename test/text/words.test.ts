import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import { cutCharacters } from "../../loaders/text/words.js";
import { cutWords } from "../cut-words.js";
import { hanCutter } from "../../loaders/language/zh/cutter.js";
import { countWords } from "../../loaders/text/count.js";

const terms = (text: string, cut = cutCharacters) => cutWords(text, cut).map(({ term }) => term);

describe("eachToken(text, cutter, visit)", () => {
  it("folds case, keeps hyphens and apostrophes within words, and drops a final 's", () => {
    assert.deepEqual(terms("China’s Charge-d'affaires DON’T cross – the Koreans' 'pass'."), [
      "china",
      "charge-d'affaires",
      "don't",
      "cross",
      "the",
      "koreans",
      "pass",
    ]);
  });

  it("keeps a number with its points and commas in one", () => {
    assert.deepEqual(terms("3,000 people, 1.5 per cent, No. 7."), [
      "3,000",
      "people",
      "1.5",
      "per",
      "cent",
      "no",
      "7",
    ]);
  });

  it("folds full width and compatibility letters, and reads other alphabets", () => {
    assert.deepEqual(terms("ＫＰ １９ Посольство СССР"), ["kp", "19", "посольство", "ссср"]);
  });

  it("folds traditional characters and heals the blanks between them", () => {
    const tokens = cutWords("駐蘇領 事館,第2号", cutCharacters);
    assert.deepEqual(
      tokens.map(({ term, start, stop }) => [term, start, stop]),
      [
        ["驻", 0, 1],
        ["苏", 1, 2],
        ["领", 2, 3],
        ["事", 4, 5],
        ["馆", 5, 6],
        ["第", 7, 8],
        ["2", 8, 9],
        ["号", 9, 10],
      ],
    );
  });

  it("names the stretch of a word that runs over a healed blank", () => {
    const [token] = cutWords("领 事", { scripts: "han", cut: (run) => [run] });
    assert.deepEqual(token, { term: "领事", start: 0, stop: 3 });
  });

  it("finds as many words as are counted, where Han is cut by characters", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("ab Zé9.,'’-‑ 領事馆\u3000\n\u{20000}пя한カ１")),
    });
    fc.assert(
      fc.property(text, (text) => cutWords(text, cutCharacters).length === countWords(text)),
    );
  });

  it("reads plain texts as it reads all others", () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from("aZ09éÿ.,'’- \n_")) });
    fc.assert(
      fc.property(text, (text) => {
        const other = cutWords(`${text} я`, cutCharacters).slice(0, -1);
        assert.deepEqual(cutWords(text, cutCharacters), other);
      }),
    );
  });
});

describe("hanCutter(words)", () => {
  const { cut } = hanCutter(["邊民", "苏侨"]);

  it("keeps the given words whole, traditional ones too", () => {
    assert.deepEqual(cut("安置边民和苏侨"), ["安置", "边民", "和", "苏侨"]);
  });

  it("loses no character", () => {
    const run = fc.string({
      unit: fc.constantFrom(...Array.from("苏联领事馆边民的越界者中国人民\u{20000}")),
      minLength: 1,
    });
    fc.assert(fc.property(run, (run) => cut(run).join("") === run));
  });
});
