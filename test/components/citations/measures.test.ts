import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { type Cocitation, type Rank } from "../../../docs/components/citations/measures.js";
import { cellOf } from "../page-cell.js";

const RANKS = cellOf("citations", "ranks");
const COCITATIONS = cellOf("citations", "pairs");

/** Runs a statement over the mentions `source → target`; names in capitals are leads. */
async function measured<Row>(
  sql: string,
  pairs: readonly (readonly [string, string])[],
): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  await connection.run("create table citations (document_id text, target_id text)");
  await connection.run("create table cited_documents (id text, document_id text)");
  for (const [source, target] of pairs)
    await connection.run(`insert into citations values ('${source}', 'cited-${target}')`);
  for (const target of new Set(pairs.map(([, one]) => one))) {
    const own = target === target.toUpperCase() ? "null" : `'${target}'`;
    await connection.run(`insert into cited_documents values ('cited-${target}', ${own})`);
  }
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
}

/** PageRank as Brin and Page have it, by the power method on a full matrix. */
function powerMethod(pairs: readonly (readonly [string, string])[]): Map<string, number> {
  const nodes = [...new Set(pairs.flat())].sort();
  let rank = new Map(nodes.map((id) => [id, 1 / nodes.length]));
  const out = (id: string) => pairs.filter(([source]) => source === id).map(([, target]) => target);
  for (let step = 0; step < 200; step++) {
    const next = new Map(nodes.map((id) => [id, 0.15 / nodes.length]));
    for (const id of nodes) {
      const targets = out(id).length ? out(id) : nodes;
      for (const to of targets)
        next.set(to, next.get(to)! + (0.85 * rank.get(id)!) / targets.length);
    }
    rank = next;
  }
  return rank;
}

const CYCLE = [
  ["a", "b"],
  ["a", "c"],
  ["b", "c"],
  ["c", "a"],
  ["d", "c"],
] as const;
const DANGLING = [
  ["a", "b"],
  ["a", "c"],
  ["d", "c"],
  ["e", "d"],
  ["e", "b"],
] as const;

describe("RANKS", () => {
  for (const [name, pairs] of [
    ["a network with a ring", CYCLE],
    ["one where some cite nothing", DANGLING],
  ] as const)
    it(`is the PageRank of ${name}`, async () => {
      const expected = powerMethod(pairs);
      const ranks = await measured<Rank>(RANKS, pairs);
      assert.equal(ranks.length, expected.size);
      for (const { id, pagerank } of ranks)
        assert.ok(Math.abs(pagerank - expected.get(id)!) < 1e-6, `${id}: ${pagerank}`);
    });

  it("gives the worked example's figures, and sums to 1", async () => {
    const ranks = await measured<Rank>(RANKS, CYCLE);
    // Four pages, a → b, a → c, b → c, c → a, d → c: 1.49, 0.783, 1.577 and 0.15 of four.
    const times4 = Object.fromEntries(
      ranks.map(({ id, pagerank }) => [id, (4 * pagerank).toFixed(2)]),
    );
    assert.deepEqual(times4, { c: "1.58", a: "1.49", b: "0.78", d: "0.15" });
    assert.ok(Math.abs(ranks.reduce((sum, { pagerank }) => sum + pagerank, 0) - 1) < 1e-9);
  });

  it("counts documents and not mentions, and a lead by its own name", async () => {
    const ranks = await measured<Rank>(RANKS, [
      ["a", "X"],
      ["a", "X"],
      ["b", "X"],
    ]);
    const lead = ranks.find(({ id }) => id === "cited-X");
    assert.deepEqual([lead?.cited_by, lead?.cites], [2, 0]);
    assert.equal(ranks[0]?.id, "cited-X");
  });
});

describe("COCITATIONS", () => {
  it("counts the documents that cite both, over those that cite either", async () => {
    // p and q are cited together by a and b; p also by c; r with each of them only by b.
    const pairs = [
      ["a", "p"],
      ["a", "q"],
      ["b", "p"],
      ["b", "q"],
      ["b", "r"],
      ["c", "p"],
    ] as const;
    const rows = await measured<Cocitation>(COCITATIONS, pairs);
    assert.deepEqual(
      rows.map(({ first, second, together, either }) => [first, second, together, either]),
      [
        ["p", "q", 2, 3],
        ["q", "r", 1, 2],
        ["p", "r", 1, 3],
      ],
    );
    assert.equal(rows[1]?.jaccard, 0.5);
  });

  it("has no pair where nothing is cited twice", async () => {
    assert.deepEqual(
      await measured(COCITATIONS, [
        ["a", "p"],
        ["b", "q"],
      ]),
      [],
    );
  });
});
