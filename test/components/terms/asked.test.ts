import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  askedCompany,
  askedFollowed,
  askedNear,
  askedOf,
  askedVocabulary,
  groupedBy,
} from "../../../docs/components/terms/asked.js";
import { parseTermPatterns } from "../../../docs/components/terms/pattern.js";
import { type TermState, termFields } from "../../../docs/components/terms/state.js";
import { readState } from "../../../docs/components/address/state.js";
import { NOTHING_ASKED } from "../../../docs/components/query/statement.js";

const LANGUAGES = [
  { language: "en", documents: 5, stems: true, han: false },
  { language: "zh", documents: 2, stems: false, han: true },
];
const asked = (search: string) => askedOf(LANGUAGES, readState<TermState>(termFields, search));

describe("askedOf(languages, values)", () => {
  it("asks the language of most documents, in words, of all documents", () => {
    assert.deepEqual(asked(""), {
      ...{ language: "en", unit: "word", words: "", added: "", removed: "" },
      ...{ from_year: "", to_year: "", kind: "", side: "", without: "" },
    });
  });

  it("takes a unit only where the language has it, and a year only where it is one", () => {
    assert.equal(asked("?unit=bigram").unit, "word");
    assert.equal(asked("?unit=bigram&language=zh").unit, "bigram");
    assert.deepEqual([asked("?from=1962").from_year, asked("?from=soon").from_year], ["1962", ""]);
  });

  it("names the changes to the stop lists by language", () => {
    const { added, removed } = asked("?stop=en.people~en*not~zh.方面");
    assert.deepEqual(added.split("\u001f"), ["en people", "zh 方面"]);
    assert.equal(removed, "en not");
  });
});

describe("groupedBy(asked, grouping)", () => {
  it("asks all languages in words where texts are parted by them", () => {
    const bigrams = asked("?unit=bigram&language=zh");
    assert.deepEqual(groupedBy(bigrams, "year"), bigrams);
    assert.deepEqual(groupedBy(bigrams, "language"), { ...bigrams, language: "*", unit: "word" });
  });
});

describe("askedFollowed(wanted)", () => {
  it("writes each pattern with its language and number, and none that can stand nowhere", () => {
    const rows = askedFollowed(
      new Map([
        [
          "en",
          [
            { kind: "terms", terms: ["a", "b"] },
            { kind: "terms", terms: [] },
            { kind: "phrase", words: [["a"], null, ["b", "c"]] },
            { kind: "phrase", words: [["a"], []] },
          ],
        ],
        ["zh", [{ kind: "characters", expression: "越" }]],
      ]),
    );
    assert.equal(rows.sets, "en\u001c0\u001ca\u001fb");
    assert.equal(rows.phrases, "en\u001c2\u001ca\u001e\u001eb\u001fc");
    assert.equal(rows.characters, "zh\u001c0\u001c越");
  });
});

describe("askedVocabulary(asked, patterns)", () => {
  const typed = (text: string, unit: "word" | "stem" = "word") =>
    askedVocabulary({ language: "en", unit }, parseTermPatterns(text));

  it("asks for a few terms where words are typed as they stand, else for all", () => {
    assert.equal(typed("border, soviet border").typed, "border\u001fsoviet");
    assert.equal(typed("border*").typed, "*");
    assert.equal(typed("border", "stem").typed, "*");
    assert.equal(typed(""), NOTHING_ASKED);
  });
});

describe("askedNear(asked, node) and askedCompany(near, collocates)", () => {
  const node = { typed: "x", words: [["a"], null], left: 2, right: 3, least: 1, stems: false };

  it("ask nothing where there is no node, or none of its words is a term", () => {
    assert.equal(askedNear(asked(""), null), NOTHING_ASKED);
    assert.equal(askedNear(asked(""), { ...node, words: [[]] }), NOTHING_ASKED);
    const near = askedNear(asked(""), node);
    assert.deepEqual([near.node_words, near.left_words, near.right_words], ["a\u001e", 2, 3]);
    assert.equal(askedCompany(near, []), NOTHING_ASKED);
    assert.equal(askedCompany(near, ["b", "c"]).collocates, "b\u001fc");
    assert.equal(askedCompany(NOTHING_ASKED, ["b"]), NOTHING_ASKED);
  });
});
