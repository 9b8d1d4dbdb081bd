import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  busiest,
  citationGraph,
  egoNetwork,
  leastNeighbours,
} from "../../../docs/components/citations/graph.js";
import { mentionRows } from "../../../docs/components/citations/lists.js";
import { partText, shownPart } from "../../../docs/components/citations/page.js";
import { namedNodes } from "../../../docs/components/figure/network/finder.js";
import { citedRow, mention, rowsOf } from "./rows.js";

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();

describe("citationGraph(rows)", () => {
  it("makes one edge of several mentions, and keeps each mention", () => {
    const rows = rowsOf([["a", "b"]]);
    const graph = citationGraph({
      ...rows,
      citations: [mention("a", "b"), mention("a", "b", { language: "zh" })],
    });
    assert.equal(graph.edges.length, 1);
    assert.deepEqual(
      graph.edges[0]?.mentions.map(({ language }) => language),
      ["en", "zh"],
    );
  });

  it("ties a cited document to the one that is here, whatever its own name", () => {
    const rows = rowsOf([["a", "b"]]);
    const cited = [citedRow("cited-telegram-7", { document_id: "b" })];
    const graph = citationGraph({ ...rows, cited, citations: [mention("a", "cited-telegram-7")] });
    assert.deepEqual(
      graph.nodes.map(({ id, held, citedBy }) => [id, held, citedBy]),
      [
        ["a", true, 0],
        ["b", true, 1],
      ],
    );
  });

  it("tells a lead from a document, and what fits several from both", () => {
    const rows = rowsOf([["a", "b"]]);
    const graph = citationGraph({
      ...rows,
      cited: [citedRow("x")],
      citations: [mention("a", "x"), mention("a", null)],
    });
    assert.deepEqual(
      graph.nodes.filter(({ held }) => !held).map(({ id }) => id),
      ["x"],
    );
    assert.equal(graph.ambiguous.length, 1);
    assert.equal(graph.edges.length, 1);
  });

  it("has no nodes where nothing cites", () => {
    assert.deepEqual(citationGraph({ citations: [], cited: [], documents: [] }).nodes, []);
  });
});

describe("egoNetwork(graph, id, most)", () => {
  const graph = citationGraph(
    rowsOf([
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
      ["e", "a"],
    ]),
  );

  it("goes two steps, with and against the arrows", () => {
    assert.deepEqual(ids(egoNetwork(graph, "a").nodes), ["a", "b", "c", "e"]);
  });

  it("keeps the nearest of too many", () => {
    assert.deepEqual(ids(egoNetwork(graph, "a", 3).nodes), ["a", "b", "e"]);
  });

  it("is empty for a name that nobody has", () => {
    assert.deepEqual(egoNetwork(graph, "nobody"), { nodes: [], edges: [] });
  });
});

describe("busiest(graph, least)", () => {
  const graph = citationGraph(
    rowsOf([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
      ["d", "a"],
    ]),
  );

  it("keeps what has neighbours enough, and the edges among those", () => {
    const part = busiest(graph, 2);
    assert.deepEqual(ids(part.nodes), ["a", "b", "c"]);
    assert.equal(part.edges.length, 3);
  });

  it("is asked for no more than what leaves few enough", () => {
    assert.equal(leastNeighbours(graph, 4), 1);
    assert.equal(leastNeighbours(graph, 3), 2);
  });
});

describe("shownPart(graph, state)", () => {
  const star = citationGraph(
    rowsOf(Array.from({ length: 900 }, (_, i) => [`s${i}`, `t${i % 3}`] as const)),
  );

  it("shows a small network whole, and of a large one the best connected, and says so", () => {
    const part = shownPart(star, { cell: "", node: "", least: "" });
    assert.deepEqual(ids(part.nodes), ["t0", "t1", "t2"]);
    assert.match(partText(star, part, { cell: "", node: "", least: "" }), /^3 of 903 documents/);
    assert.equal(shownPart(star, { cell: "", node: "", least: "1" }).nodes.length, 903);
  });

  it("shows what is round the chosen document", () => {
    assert.equal(shownPart(star, { cell: "", node: "s0", least: "" }).nodes.length, 300);
  });
});

describe("mentionRows(graph, id)", () => {
  it("has each mention, either way, with the document at the other end", () => {
    const graph = citationGraph(
      rowsOf([
        ["a", "b"],
        ["b", "c"],
      ]),
    );
    assert.deepEqual(
      mentionRows(graph, "b").map(({ direction, other, quote }) => [direction, other, quote]),
      [
        ["cites", "c", "of c"],
        ["cited by", "a", "of b"],
      ],
    );
  });
});

describe("namedNodes(nodes)", () => {
  it("gives every document a name of its own", () => {
    const node = { kind: "cable", date: null, edtf: null, held: true, cites: 0, citedBy: 0 };
    const names = namedNodes([
      { ...node, id: "1", label: "Note" },
      { ...node, id: "2", label: "Note" },
      { ...node, id: "3", label: "Cable" },
    ]);
    assert.deepEqual(
      names.map(({ name }) => name),
      ["Cable", "Note (undated, 1)", "Note (undated, 2)"],
    );
  });
});
