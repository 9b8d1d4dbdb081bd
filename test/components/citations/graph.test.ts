import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type CitationEdge,
  type CitationNode,
  busiest,
  citationGraph,
  egoNetwork,
  leastNeighbours,
} from "../../../docs/components/citations/graph.js";
import { type AmbiguousMention, mentionRows } from "../../../docs/components/citations/lists.js";
import { partText, shownPart } from "../../../docs/components/citations/page.js";
import { namedNodes } from "../../../docs/components/figure/network/finder.js";
import { askingPage } from "../page-cell.js";
import { citedRow, graphOf, mention, rowsOf } from "./rows.js";

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();

/** What the page's queries make of these rows, as its cells hand it on. */
async function queried({ citations, cited, documents }: ReturnType<typeof rowsOf>) {
  const ask = await askingPage("citations", { citations, cited_documents: cited, documents });
  const [nodes, edges] = [await ask<CitationNode>("nodes"), await ask<CitationEdge>("edges")];
  return {
    graph: citationGraph(nodes, edges),
    ambiguous: await ask<AmbiguousMention>("ambiguous"),
  };
}

describe("citationGraph(nodes, edges) of the page's queries", () => {
  it("makes one edge of several mentions, with the words of the first", async () => {
    const rows = rowsOf([["a", "b"]]);
    const citations = [
      mention("a", "b", { id: "2", language: "zh", quote: "乙" }),
      mention("a", "b", { id: "1", kind: "telegram" }),
    ];
    const { graph } = await queried({ ...rows, citations });
    assert.deepEqual(
      graph.edges.map(({ language, mentions, kind }) => [language, mentions, kind]),
      [["en", 2, "telegram"]],
    );
  });

  it("ties a cited document to the one that is here, whatever its own name", async () => {
    const rows = rowsOf([["a", "b"]]);
    const cited = [citedRow("cited-telegram-7", { document_id: "b" })];
    const { graph } = await queried({
      ...{ ...rows, cited, citations: [mention("a", "cited-telegram-7")] },
    });
    assert.deepEqual(
      graph.nodes.map(({ id, label, held, cited_by }) => [id, label, held, cited_by]),
      [
        ["a", "a", true, 0],
        ["b", "b", true, 1],
      ],
    );
  });

  it("tells a lead from a document, and what fits several from both", async () => {
    const rows = rowsOf([["a", "b"]]);
    const { graph, ambiguous } = await queried({
      ...rows,
      cited: [citedRow("x")],
      citations: [mention("a", "x"), mention("a", null, { id: "open" })],
    });
    assert.deepEqual(
      graph.nodes.map(({ id, label, held, date }) => [id, label, held, date]),
      [
        ["a", "a", true, "1950-01-01"],
        ["x", "Cable x", false, null],
      ],
    );
    assert.equal(ambiguous.length, 1);
    assert.equal(graph.edges.length, 1);
  });

  it("has no nodes where nothing cites", async () => {
    const { graph } = await queried({ citations: [], cited: [], documents: [] });
    assert.deepEqual([graph.nodes, graph.edges], [[], []]);
  });
});

describe("egoNetwork(graph, id, most)", () => {
  const graph = graphOf([
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["e", "a"],
  ]);

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
  const graph = graphOf([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
    ["d", "a"],
  ]);

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
  const star = graphOf(Array.from({ length: 900 }, (_, i) => [`s${i}`, `t${i % 3}`] as const));

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
    const pairs = [
      ["a", "b"],
      ["b", "c"],
    ] as const;
    assert.deepEqual(
      mentionRows(graphOf(pairs), "b", rowsOf(pairs)).map(({ direction, other, quote }) => [
        direction,
        other,
        quote,
      ]),
      [
        ["cites", "c", "of c"],
        ["cited by", "a", "of b"],
      ],
    );
  });
});

describe("namedNodes(nodes)", () => {
  it("gives every document a name of its own", () => {
    const node = { kind: "cable", date: null, edtf: null, held: true, cites: 0, cited_by: 0 };
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
