import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Judgement,
  judgementsIn,
  keepJudgements,
  keptJudgements,
  mergedJudgements,
  occurrenceAt,
  subjectOf,
  withJudgement,
} from "../../../docs/components/review/judgements.js";

const one = (verdict: string, reviewer: string, quote = "May"): Judgement => ({
  subject: "dates",
  cells: { document_id: "a", language: "en", quote, verdict, reviewer },
});

describe("withJudgement(all, one)", () => {
  it("takes the place of the reviewer's own earlier one, and of no other's", () => {
    const all = [one("confirmed", "A"), one("confirmed", "B")];
    assert.deepEqual(withJudgement(all, one("rejected", "A")), [
      one("confirmed", "B"),
      one("rejected", "A"),
    ]);
  });
});

describe("mergedJudgements(all, others)", () => {
  it("adds what is new, and overwrites nothing", () => {
    const { judgements, added, kept } = mergedJudgements(
      [one("confirmed", "A")],
      [one("rejected", "A"), one("rejected", "B"), one("rejected", "B")],
    );
    assert.deepEqual(
      [judgements, added, kept],
      [[one("confirmed", "A"), one("rejected", "B")], 1, 2],
    );
  });

  it("knows a row in a file that writes out that it is the first", () => {
    const written: Judgement = { ...one("rejected", "A") };
    written.cells = { ...written.cells, occurrence: "1", row: "1" };
    assert.equal(mergedJudgements([one("confirmed", "A")], [written]).added, 0);
  });
});

describe("mergedJudgements(all, others), of rows that were added", () => {
  it("knows an added row in the file that it was written to, whose other cells are empty", () => {
    const { subject, cells } = one("added", "A");
    const given: Judgement = { subject, cells: { ...cells, role: "sent", date: "1962-05-03" } };
    const file: Judgement = { subject, cells: { ...given.cells, row: "", edtf: "", note: "" } };
    assert.equal(mergedJudgements([given], [file]).added, 0);
    const other: Judgement = { subject, cells: { ...given.cells, role: "received" } };
    assert.equal(mergedJudgements([given], [other]).added, 1);
  });
});

describe("judgementsIn(subject, lines)", () => {
  it("reads a file's rows, without the apostrophes of a spreadsheet", () => {
    const lines = [["document_id", "quote", "verdict"], ["a", "'-5", "confirmed"], [""]];
    assert.deepEqual(judgementsIn("dates", lines), [
      { subject: "dates", cells: { document_id: "a", quote: "-5", verdict: "confirmed" } },
    ]);
    assert.throws(() => judgementsIn("dates", [["a", "b"]]), /no review file/);
  });
});

describe("keptJudgements(key, store)", () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };

  it("gives back what was kept, and nothing for what is not ours", () => {
    assert.equal(keepJudgements("k", [one("confirmed", "A")], store), true);
    assert.deepEqual(keptJudgements("k", store), [one("confirmed", "A")]);
    kept.set("k", "{");
    assert.deepEqual(keptJudgements("k", store), []);
    kept.set("k", "[1]");
    assert.deepEqual(keptJudgements("k", store), []);
  });
});

describe("subjectOf(file, subjects)", () => {
  it("is told by the name, as browsers number it", () => {
    assert.equal(subjectOf("dates (2).csv", ["dates"]), "dates");
    assert.equal(subjectOf("datesheet.csv", ["dates"]), null);
  });
});

describe("occurrenceAt(text, quote, at)", () => {
  it("counts from 1, with overlaps", () => {
    assert.deepEqual(
      [0, 1, 2].map((at) => occurrenceAt("aaaa", "aa", at)),
      [1, 2, 3],
    );
    assert.equal(occurrenceAt("May and May", "May", 8), 2);
  });
});
