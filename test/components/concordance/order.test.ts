import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Line,
  compareLines,
  compareWords,
  orderedLines,
  parseSort,
} from "../../../docs/components/concordance/order.js";
import { occurrences } from "../../../docs/components/concordance/kwic.js";
import { parseTermPatterns } from "../../../docs/components/terms/pattern.js";
import { cutPassage } from "./cut-passages.js";

const lines = (texts: string[], dates: (string | null)[] = []): Line[] =>
  texts.map((text, at) => {
    const passage = cutPassage(text, { document_id: `d${String(at)}` });
    const [place] = occurrences(passage, parseTermPatterns("k"));
    return { ...place!, date: dates[at] ?? null };
  });
const ids = (sorted: readonly Line[]) => sorted.map(({ passage }) => passage.document_id.slice(1));

describe("parseSort(text)", () => {
  it("reads known keys, none twice, three at most", () => {
    assert.deepEqual(parseSort("R1~R2~L1"), ["R1", "R2", "L1"]);
    assert.deepEqual(parseSort("R1~x~R1~date~L2~L3"), ["R1", "date", "L2"]);
    assert.deepEqual(parseSort(""), []);
  });
});

describe("orderedLines(lines, keys)", () => {
  it("sorts by the first place, then by the next, to either side", () => {
    const given = lines(["b k x y", "a k y x", "a k x z", "k"]);
    assert.deepEqual(ids(orderedLines(given, ["R1", "R2"])), ["3", "0", "2", "1"]);
    assert.deepEqual(ids(orderedLines(given, ["L1", "R1"])), ["3", "2", "1", "0"]);
  });

  it("leaves equal lines in the text's own order: by date, undated last, then document", () => {
    const given = lines(["k x", "k x", "k x"], [null, "1962-07-04", "1952"]);
    assert.deepEqual(ids(orderedLines(given, ["R1"])), ["2", "1", "0"]);
    assert.deepEqual(ids([...given].sort(compareLines)), ["2", "1", "0"]);
  });

  it("sorts by date and document as by places", () => {
    const given = lines(["k b", "k a", "k a"], ["1960", "1960", "1955"]);
    assert.deepEqual(ids(orderedLines(given, ["date", "R1"])), ["2", "1", "0"]);
    assert.deepEqual(ids(orderedLines(given, ["document"])), ["0", "1", "2"]);
  });

  it("puts the most frequent neighbours first, place by place, where that is asked", () => {
    const given = lines(["k a x", "k b x", "k b y", "k b y", "k c z"]);
    assert.deepEqual(ids(orderedLines(given, ["R1", "R2"], { frequent: true })), [
      "2",
      "3",
      "1",
      "0",
      "4",
    ]);
  });
});

describe("compareWords(a, b)", () => {
  it("sorts Han by sound, and differs for different words", () => {
    assert.deepEqual(["苏联", "边界", "朝鲜", "中国"].sort(compareWords), [
      ...["边界", "朝鲜", "苏联", "中国"],
    ]);
    assert.notEqual(compareWords("a", "á"), 0);
    assert.notEqual(compareWords("\u0001", "\u0002"), 0);
  });
});
