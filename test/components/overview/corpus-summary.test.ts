import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { corpusSummary, span } from "../../../docs/components/overview/corpus-summary.js";
import { share } from "../../../docs/components/overview/overview.js";
import { rowHref } from "../../../docs/components/table/result-columns.js";

const dated = (id: string, date: string | null, date_end = date) => ({
  id,
  date,
  date_end,
  archive_date: null,
  date_basis: null,
});

describe("corpusSummary(rows)", () => {
  it("counts passages that could be aligned only where there are two languages", () => {
    const summary = corpusSummary({
      documents: [dated("a", "1950-01-01"), dated("b", null)],
      texts: [
        { document_id: "a", language: "zh", words: 5 },
        { document_id: "a", language: "en", words: 3 },
        { document_id: "b", language: "en", words: 4 },
      ],
      passages: [
        { document_id: "a", language: "zh", counterpart: 1 },
        { document_id: "a", language: "en", counterpart: null },
        { document_id: "b", language: "en", counterpart: null },
      ],
      findings: [],
    });
    assert.deepEqual([summary.alignable, summary.aligned, summary.bilingual], [2, 1, 1]);
    assert.equal(summary.undated, 1);
    assert.deepEqual(summary.words, [
      { language: "en", words: 7 },
      { language: "zh", words: 5 },
    ]);
  });

  it("spans from the first day to the last that a document can mean", () => {
    const documents = [
      dated("a", "1952-01-01", "1952-12-31"),
      dated("b", "1960-05-01", "1963-01-01"),
    ];
    assert.equal(
      span(corpusSummary({ documents, texts: [], passages: [], findings: [] })),
      "1952–1963",
    );
  });

  it("has no span without a date", () => {
    assert.equal(
      span(corpusSummary({ documents: [], texts: [], passages: [], findings: [] })),
      null,
    );
  });
});

describe("share(part, whole)", () => {
  it("is never all while some is missing, nor none while some is there", () => {
    assert.deepEqual(
      [share(999, 1000), share(1, 1000), share(0, 9), share(9, 9)],
      ["99 %", "1 %", "0 %", "100 %"],
    );
  });
});

describe("rowHref(row)", () => {
  it("leads to the words, else the passage, else the document", () => {
    const row = { document_id: "x y", language: "en" };
    assert.match(rowHref({ ...row, start: 3, stop: 9 })!, /documents\/x%20y\.html#en-c3-9$/);
    assert.match(rowHref({ ...row, position: 7 })!, /#en-p7$/);
    assert.match(rowHref(row)!, /x%20y\.html$/);
    assert.equal(rowHref({ n: 3 }), null);
  });
});
