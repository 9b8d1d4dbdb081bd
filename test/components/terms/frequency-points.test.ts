import "../npm-imports.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { asAnswerTo, queryOf } from "../../../docs/components/query/asked.js";

const { frequenciesIn } = await import("../../../docs/components/terms/frequency-points.js");

const document = (id: string, year: string | null) => ({
  ...{ id, title: id, year, kind: "note", side: null, collection: null },
});
const LANGUAGES = [
  { language: "en", documents: 2, stems: true, han: false },
  { language: "zh", documents: 1, stems: false, han: true },
];
const corpus = {
  ...{ documents: [document("b", null), document("a", "1962")], languages: LANGUAGES },
  ...{ fold: new Map<string, string>(), titles: new Map<string, string>() },
  atlas: {} as never,
};
const texts = [
  { language: "en", document_id: "a", size: 100, content: 50 },
  { language: "en", document_id: "b", size: 200, content: 50 },
  { language: "zh", document_id: "a", size: 10, content: 5 },
];
const counts = asAnswerTo(
  [
    { language: "en", pattern: 0, document_id: "a", count: 2 },
    { language: "zh", pattern: 0, document_id: "a", count: 1 },
  ],
  { text: "select 1", parameters: [], tables: [] },
);
const of = { texts, counts, patterns: [{}] as never, measure: "count" } as const;

describe("frequenciesIn(corpus, asked, of)", () => {
  it("counts the texts of one language by group, what is not known last, on the query's rows", () => {
    const asked = { language: "en", unit: "word" } as const;
    const { points } = frequenciesIn(corpus, asked, { ...of, grouping: "year" });
    assert.deepEqual(
      points.map(({ group, count, size }) => [group, count, size]),
      [
        ["1962", 2, 100],
        ["-", 0, 200],
      ],
    );
    assert.equal(queryOf(points)?.text, "select 1");
  });

  it("makes each language a group where texts are parted by it", () => {
    const asked = { language: "*", unit: "word" } as const;
    const { points, scopes } = frequenciesIn(corpus, asked, { ...of, grouping: "language" });
    assert.equal(scopes.length, 2);
    assert.deepEqual(
      points.map(({ group, count, size }) => [group, count, size]),
      [
        ["en", 2, 300],
        ["zh", 1, 10],
      ],
    );
  });
});
