/** The queries of the overview's findings, on a DuckDB. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AlikeFindings, FindingKind } from "../../../docs/components/overview/findings.js";
import { askingPage } from "../page-cell.js";

const documents = [
  { id: "a", title: "A cable", date: "1962-05-01" },
  { id: "b", title: "B cable", date: "1952-05-01" },
  { id: "c", title: "C cable" },
];

const unread = (document_id: string, start: number) => ({
  ...{ document_id, kind: "unread", message: "Unread: □", language: "en" },
  ...{ start, stop: start + 1, quote: "□" },
});

const undated = { document_id: "c", kind: "undated", message: "No date." };

const ask = (many: number) =>
  askingPage("index", {
    documents,
    findings: [
      ...Array.from({ length: many }, (_, i) => unread("a", 100 - i)),
      ...[unread("b", 3), undated],
    ],
  });

describe("the findings of the overview", () => {
  it("come by the documents' dates, those that say the same in one row with their words in order", async () => {
    const rows = await (await ask(2))<AlikeFindings>("findings");
    assert.deepEqual(
      rows.map(({ title, kind, count, words }) => [
        title,
        kind,
        count,
        words.map((one) => one.start),
      ]),
      [
        ["B cable", "unread", 1, [3]],
        ["A cable", "unread", 2, [99, 100]],
        ["C cable", "undated", 1, [null]],
      ],
    );
  });

  it("name twelve of the words, and say how many there are", async () => {
    const rows = await (await ask(15))<AlikeFindings>("findings");
    const [, many] = rows;
    assert.deepEqual([many?.count, many?.words.length, many?.words[0]?.start], [15, 12, 86]);
  });

  it("are counted by kind, in all, and by document", async () => {
    assert.deepEqual(await (await ask(2))<FindingKind>("kinds"), [
      { kind: "unread", count: 3, findings: 4, documents: 3 },
      { kind: "undated", count: 1, findings: 4, documents: 3 },
    ]);
  });
});
