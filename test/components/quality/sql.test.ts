/** The queries of the page Quality, on a DuckDB; `agreement.test.ts` has that of the reviewers. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ChoiceRow } from "../../../docs/components/address/filter-form.js";
import { type ShareRow, coverageOf } from "../../../docs/components/quality/coverage.js";
import type { DocumentFindings, FindingRow } from "../../../docs/components/quality/page.js";
import type { Row } from "../../../loaders/schema.js";
import { type SomeTables, askingPage } from "../page-cell.js";

const documents: SomeTables["documents"] = [
  { id: "a", title: "A cable", date: "1954-05-01" },
  { id: "b", title: "B cable", date: null },
];

function finding(document_id: string, kind: string, start: number | null = null) {
  const words = start === null ? {} : { language: "en", start, stop: start + 2, quote: "□□" };
  return { document_id, kind, message: `${kind} ${String(start)}`, ...words };
}

const findings = [
  finding("a", "unread", 9),
  finding("a", "undated"),
  finding("a", "unread", 3),
  finding("b", "unread", 1),
];

describe("the findings of the page Quality", () => {
  const ask = () => askingPage("quality", { documents, findings });

  it("come document by document, kind by kind, in the order of the text", async () => {
    const rows = await (await ask())<FindingRow>("findings");
    assert.deepEqual(
      rows.map(({ title, kind, start }) => [title, kind, start]),
      [
        ["A cable", "undated", null],
        ["A cable", "unread", 3],
        ["A cable", "unread", 9],
        ["B cable", "unread", 1],
      ],
    );
  });

  it("are those of a kind and a document, and say how many there are", async () => {
    const run = await ask();
    const found = async (asked: object) => {
      const rows = await run<FindingRow>("findings", asked);
      return [rows.length, rows[0]?.all_findings];
    };
    assert.deepEqual(await found({ kind: "unread" }), [3, 3]);
    assert.deepEqual(await found({ kind: "unread", document: "a" }), [2, 2]);
    const many = Array.from({ length: 502 }, (_, i) => finding("a", "unread", i));
    const cut = await askingPage("quality", { documents, findings: many });
    const rows = await cut<FindingRow>("findings");
    assert.deepEqual([rows.length, rows[0]?.all_findings], [500, 502]);
  });

  it("are counted by kind and by document", async () => {
    assert.deepEqual(await (await ask())<ChoiceRow>("choices"), [
      { field: "document", value: "a", label: "A cable", count: 3 },
      { field: "document", value: "b", label: "B cable", count: 1 },
      { field: "kind", value: "unread", label: null, count: 3 },
      { field: "kind", value: "undated", label: null, count: 1 },
    ]);
    const [first] = await (await ask())<DocumentFindings>("documents");
    assert.deepEqual(
      [first?.title, first?.findings, first?.all_documents, first?.kinds],
      [
        "A cable",
        3,
        2,
        [
          { kind: "unread", count: 2 },
          { kind: "undated", count: 1 },
        ],
      ],
    );
  });
});

describe("the shares of the page Quality", () => {
  const none = { documents: [], passages: [], mentions: [], claims: [] };
  const shares = async (tables: SomeTables) =>
    coverageOf(await (await askingPage("quality", { ...none, ...tables }))<ShareRow>("shares")).map(
      ({ name, part, whole }) => [name, part, whole],
    );
  const passage = (
    ...[document_id, language, position, counterpart, kind = "body"]: [
      string,
      string,
      number,
      number | null,
      Row<"passages">["kind"]?,
    ]
  ) => ({ document_id, language, position, counterpart, kind });

  it("count alignment among bilingual documents alone, and gaps in all", async () => {
    const passages = [
      ...[passage("a", "en", 1, 1), passage("a", "zh", 1, 1), passage("a", "zh", 2, null)],
      passage("b", "en", 1, null, "gap"),
    ];
    assert.deepEqual(await shares({ passages }), [
      ["aligned with a counterpart", 2, 3],
      ["without an unread gap of their own", 3, 4],
    ]);
  });

  it("count the dated, the known, and claims by what is known of them", async () => {
    const claims: SomeTables["claims"] = [
      { id: "1", low: 3, asserted_by: "prc" },
      { id: "2", high: 5, review: "confirmed" },
      { id: "3" },
    ];
    const mentions: SomeTables["mentions"] = [{ entity_id: "x" }, {}];
    assert.deepEqual(await shares({ documents, claims, mentions }), [
      ["dated", 1, 2],
      ["known to the authority files", 1, 2],
      ["with an amount", 2, 3],
      ["whose asserter is known", 1, 3],
      ["reviewed by a person", 1, 3],
    ]);
  });

  it("are none where nothing is there", async () => {
    assert.deepEqual(await shares({}), []);
  });
});
