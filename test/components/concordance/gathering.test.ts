import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { passagesOf } from "../../../docs/components/concordance/found-lines.js";
import { Gathering } from "../../../docs/components/concordance/gathering.js";
import { indexOf } from "../../../docs/components/concordance/part-index.js";
import { cutPassage } from "./cut-passages.js";

const FIRST = [
  cutPassage("no lake", { document_id: "a" }),
  cutPassage("a lake", { document_id: "b", offset: 10 }),
];
/** Goes on where the other part ends: the text of `b` is in both. */
const SECOND = [
  cutPassage("lake by lake", { document_id: "b", position: 2, offset: 20 }),
  cutPassage("lake", { document_id: "c" }),
];
const DATES: Record<string, string | null> = { a: null, b: "1960-01-02", c: "1959-01-02" };

function gathered(wanted: readonly string[] = ["a", "b", "c"]) {
  const gathering = new Gathering();
  for (const passages of [FIRST, SECOND]) {
    const index = indexOf(passages);
    const runs = index.runs.map((run) => ({
      run,
      date: DATES[run.document_id] ?? null,
      has: wanted.includes(run.document_id),
    }));
    const at = index.places.get("lake") ?? new Int32Array();
    gathering.addWords(index, runs, { at, words: new Int32Array(at.length).fill(1) });
  }
  return gathering.end();
}

const shown = ({ lines }: ReturnType<typeof gathered>) =>
  Array.from(lines, ({ passage, start, stop }) => [passage.document_id, start, stop]);

describe("Gathering", () => {
  it("has the lines by date, what has none last, then by their place in the text", () => {
    assert.deepEqual(shown(gathered()), [
      ["c", 0, 4],
      ["b", 12, 16],
      ["b", 20, 24],
      ["b", 28, 32],
      ["a", 3, 7],
    ]);
  });

  it("counts the words before a line over the parts of its text", () => {
    const { offsets, texts } = gathered();
    assert.deepEqual([...offsets], [0, 1, 2, 4, 1]);
    assert.deepEqual(
      texts.map(({ document_id, words, from, to }) => [document_id, words, from, to]),
      [
        ["c", 1, 0, 1],
        ["b", 5, 1, 4],
        ["a", 2, 4, 5],
      ],
    );
    assert.deepEqual([...passagesOf(texts[1]!)], [FIRST[1], SECOND[0]]);
  });

  it("keeps the texts whose lines are not asked for", () => {
    const own = gathered(["a"]);
    assert.deepEqual(shown(own), [["a", 3, 7]]);
    assert.equal(own.texts.length, 3);
  });

  it("gives any of the lines, in order", () => {
    const { lines } = gathered();
    const all = [...lines];
    assert.equal(lines.length, 5);
    assert.deepEqual(lines.slice(1, 3), all.slice(1, 3));
    assert.deepEqual(lines.slice(3, 9), all.slice(3));
    assert.deepEqual(lines.slice(9, 12), []);
  });
});
