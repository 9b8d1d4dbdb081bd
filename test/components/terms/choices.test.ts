import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type RankedTerm,
  choiceOf,
  choicesOf,
  movedText,
  rankChanges,
} from "../../../docs/components/terms/choices.js";
import {
  editStop,
  editsFor,
  formatStopEdits,
  parseStopEdits,
  stopList,
} from "../../../docs/components/terms/stops.js";
import fc from "../../property.js";

const list = (...terms: string[]): RankedTerm[] =>
  terms.map((term, i) => ({ label: term, tie: term, rank: i + 1, value: 9 - i, href: "" }));

describe("rankChanges(before, after, most)", () => {
  it("ties the first terms of both lists, and says how each moved", () => {
    const changes = rankChanges(list("a", "b", "c", "d"), list("b", "a", "e", "d", "c"), 3);
    assert.deepEqual(
      changes.map((change) => [(change.before ?? change.after)!.label, movedText(change)]),
      [
        ["a", "down 1"],
        ["b", "up 1"],
        ["c", "down 2"],
        ["e", "new"],
      ],
    );
  });

  it("ties several words to their one stem", () => {
    const words = list("border", "borders").map((term) => ({ ...term, tie: "border" }));
    const [first, second] = rankChanges(words, list("border"), 5);
    assert.equal(first?.after, second?.after);
    assert.equal(movedText({ before: list("x")[0]!, after: null }), "gone");
  });
});

describe("choicesOf(values, language, documents) and choiceOf(against)", () => {
  const values = { unit: "", words: "", stop: "", measure: "", without: "", result: "" };
  const documents = [
    { ...{ id: "x:1", title: "X", year: null, kind: "note" }, side: null, collection: null },
  ];
  const offered = (changes: Partial<typeof values>, language = { stems: true, han: false }) =>
    choicesOf({ ...values, ...changes }, language, documents).map(({ value }) => value);

  it("offers what is not chosen already, and what the language has", () => {
    assert.deepEqual(offered({}), ["unit:stem", "words:all", "without:x:1"]);
    assert.deepEqual(offered({ unit: "stem", words: "all", without: "x:1", stop: "en.a" }), [
      ...["unit:", "words:", "stop:", "without:"],
    ]);
    assert.ok(offered({}, { stems: false, han: true }).includes("unit:bigram"));
    assert.ok(offered({ result: "frequencies" }).includes("measure:share"));
  });

  it("means the change that each says, and nothing for nonsense", () => {
    assert.deepEqual(choiceOf("without:x:1"), { without: "x:1" });
    assert.deepEqual(choiceOf("unit:"), { unit: "" });
    assert.deepEqual(choiceOf("__proto__:x"), {});
  });
});

describe("parseStopEdits(text) and formatStopEdits(edits)", () => {
  it("reads additions and removals by language", () => {
    const edits = parseStopEdits("en.people~en*not~zh.方面~nonsense~zh-Hant.領");
    assert.deepEqual(edits.get("en"), { added: ["people"], removed: ["not"] });
    assert.deepEqual(edits.get("zh"), { added: ["方面"], removed: [] });
    assert.equal(formatStopEdits(edits), "en*not~en.people~zh-Hant.領~zh.方面");
  });

  it("comes back as it went in, for words of any letters", () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}'.*-]{1,6}$/u);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 6 }),
        fc.uniqueArray(word),
        (shipped, words) => {
          const text = editsFor("zh.方", "en", new Set(shipped), words);
          const edits = parseStopEdits(text);
          assert.deepEqual(stopList(new Set(shipped), edits.get("en")), [...words].sort());
          assert.deepEqual(edits.get("zh"), { added: ["方"], removed: [] });
        },
      ),
    );
  });
});

describe("editStop(text, language, shipped, term, isStop)", () => {
  const shipped = new Set(["the"]);

  it("adds and takes off, and leaves nothing where all is as shipped", () => {
    const added = editStop("", "en", shipped, "people", true);
    assert.equal(added, "en.people");
    assert.equal(editStop(added, "en", shipped, "people", false), "");
    assert.equal(editStop("", "en", shipped, "the", false), "en*the");
    assert.equal(editStop("en*the", "en", shipped, "the", true), "");
  });
});
