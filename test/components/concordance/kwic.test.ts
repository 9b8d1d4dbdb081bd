import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type MatchOptions,
  needsText,
  neighbour,
  neighbourRange,
  occurrences,
} from "../../../docs/components/concordance/kwic.js";
import { parseTermPatterns } from "../../../docs/components/terms/pattern.js";
import fc from "../../property.js";
import { cutAt, cutPassage } from "./cut-passages.js";

const chinese = { language: "zh", cut: cutAt("越界", "人员", "苏联", "边界") };

/** The words that a search finds in a text, each with its offset. */
function found(typed: string, text: string, options: MatchOptions = {}) {
  const passage = cutPassage(text, chinese);
  const own = Array.from(text).slice(passage.starts[0]).join("");
  return occurrences(passage, parseTermPatterns(typed), { text: own, ...options }).map(
    ({ start, stop }) => [start, Array.from(text).slice(start, stop).join("")],
  );
}

describe("occurrences(passage, patterns)", () => {
  it("finds words and phrases, in order, each once", () => {
    assert.deepEqual(found("crosser*, border, border*", "Border crossers crossed the Border."), [
      [0, "Border"],
      [7, "crossers"],
      [28, "Border"],
    ]);
    assert.deepEqual(found("the border", "At the border, the borders."), [[3, "the border"]]);
  });

  it("counts offsets in code points from where the passage begins", () => {
    const passage = cutPassage("𠀀 border", { offset: 100 });
    const [place] = occurrences(passage, parseTermPatterns("border"));
    assert.deepEqual([place!.start, place!.stop], [102, 108]);
  });

  it("finds a string of characters wherever it stands, cut or not", () => {
    assert.deepEqual(found("界人", "越界人员，边界 人"), [
      [1, "界人"],
      [6, "界 人"],
    ]);
    assert.deepEqual(found("越?人", "越界人员"), [[0, "越界人"]]);
  });

  it("finds it whole alone where that is asked, or where it is quoted", () => {
    const text = "越界人员在边界。";
    assert.equal(found("界", text).length, 2);
    assert.equal(found("界", text, { whole: true }).length, 0);
    assert.equal(found('"界"', text).length, 0);
    assert.deepEqual(found('"越界"', text), [[0, "越界"]]);
    assert.deepEqual(found('"越界 人员"', text), [[0, "越界人员"]]);
  });

  it("does not take characters together that a mark parts", () => {
    assert.deepEqual(found("界人", "越界，人员"), []);
    assert.deepEqual(found("界人", "越界  人员"), []);
  });

  it("finds what overlaps", () => {
    assert.deepEqual(found("人人", "人人人").length, 2);
  });

  it("finds a string as often as a loop over the text does", () => {
    const sign = fc.constantFrom(...Array.from("越界人员苏联，a "));
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 20 }),
        fc.string({ unit: fc.constantFrom(...Array.from("越界人")), minLength: 1, maxLength: 3 }),
        (text, wanted) => {
          const healed = text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
          let count = 0;
          for (let at = healed.indexOf(wanted); at >= 0; at = healed.indexOf(wanted, at + 1))
            count += 1;
          const places = found(wanted, text);
          assert.equal(places.length, count);
          for (const [, words] of places) assert.equal(String(words).replace(/ /g, ""), wanted);
        },
      ),
    );
  });
});

describe("needsText(passage, characters)", () => {
  const needed = (text: string, wanted: string) => needsText(cutPassage(text, chinese), wanted);

  it("knows where offsets alone could mislead", () => {
    assert.equal(needed("越界人员，越界 人员", "界人"), true);
    assert.equal(needed("越界，人员", "界人"), true);
    assert.equal(needed("越 界人员", "越"), true);
  });

  it("asks for no text where they cannot", () => {
    assert.equal(needed("越界人员，在边界", "界人"), false);
    assert.equal(needed("越界，人员", "越界"), false);
    assert.equal(needed("越 界人员", "苏联"), false);
  });

  it("is false only where the text makes no difference", () => {
    const sign = fc.constantFrom(...Array.from("越界人， "));
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...Array.from("越界人")), minLength: 1, maxLength: 2 }),
        (text, wanted) => {
          const passage = cutPassage(text, chinese);
          if (needsText(passage, wanted)) return;
          const patterns = parseTermPatterns(wanted);
          const own = text.slice(passage.starts[0]);
          assert.deepEqual(
            occurrences(passage, patterns),
            occurrences(passage, patterns, { text: own }),
          );
        },
      ),
    );
  });
});

describe("neighbour(occurrence, place)", () => {
  const [place] = occurrences(
    cutPassage("A long-lived treaty of 苏联 the"),
    parseTermPatterns("treaty"),
  );

  it("counts terms outwards, as they were cut", () => {
    assert.deepEqual(
      [-2, -1, 0, 1, 2, 3, 4].map((at) => neighbour(place!, at)),
      ["a", "long-lived", "treaty", "of", "苏", "联", "the"],
    );
  });

  it("is empty beyond the passage", () => {
    assert.equal(neighbour(place!, 9), "");
    assert.equal(neighbour(place!, -9), "");
    assert.equal(neighbourRange(place!, 9), null);
  });

  it("is the rest of a word that the occurrence cuts", () => {
    const text = "在越界人员中";
    const [cut] = occurrences(cutPassage(text, chinese), parseTermPatterns("界人"));
    assert.deepEqual(
      [-2, -1, 0, 1, 2].map((at) => neighbour(cut!, at)),
      ["在", "越", "界 人", "员", "中"],
    );
  });

  it("stands where its range says", () => {
    const text = "在越界人员中去";
    const [cut] = occurrences(cutPassage(text, chinese), parseTermPatterns("界人"));
    for (const at of [-2, -1, 1, 2, 3])
      assert.equal(text.slice(...neighbourRange(cut!, at)!), neighbour(cut!, at));
  });
});
