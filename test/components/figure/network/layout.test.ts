import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { citationGraph } from "../../../../docs/components/citations/graph.js";
import { networkLayout } from "../../../../docs/components/figure/network/layout.js";
import { shortName } from "../../../../docs/components/figure/network/names.js";
import { edgeRow, graphOf, nodeRow } from "../../citations/rows.js";

const chain = (count: number) =>
  graphOf(Array.from({ length: count }, (_, i) => [`d${1000 + i + 1}`, `d${1000 + i}`] as const));

describe("networkLayout(part, width)", () => {
  it("stands every node at its day, earlier to the left", () => {
    const graph = chain(40);
    const { places } = networkLayout(graph, 800);
    const xs = graph.nodes.map(({ id }) => places.get(id)!.x);
    for (const [i, x] of xs.slice(1).entries()) assert.ok(x > xs[i]!);
  });

  it("gives the same places again", () => {
    assert.deepEqual(networkLayout(chain(60), 640), networkLayout(chain(60), 640));
  });

  it("keeps all within the picture, at any width and for any number", () => {
    for (const [count, width] of [
      [1, 300],
      [5, 350],
      [900, 1100],
    ] as const) {
      const { places, height } = networkLayout(chain(count), width);
      for (const { x, y } of places.values())
        assert.ok(x >= 0 && x <= width && y >= 0 && y <= height, `${count}: ${x}, ${y}`);
    }
  });

  it("keeps nodes of one day apart", () => {
    const pairs = ["b", "c", "d"].map((id) => [id, "a"] as const);
    const nodes = ["a", "b", "c", "d"].map((id) => nodeRow(id, 0, pairs));
    const graph = citationGraph(
      nodes,
      pairs.map(([source, target]) => edgeRow(source, target)),
    );
    const { places, radius } = networkLayout(graph, 600);
    const ys = [...places.values()].map(({ y }) => y).sort((p, q) => p - q);
    for (const [i, y] of ys.slice(1).entries()) assert.ok(y - ys[i]! > 2 * radius);
  });

  it("puts the undated into a margin of their own, and says where it begins", () => {
    const nodes = [nodeRow("a", 0, [["a", "x"]]), nodeRow("x", null, [["a", "x"]])];
    const graph = citationGraph(nodes, [edgeRow("a", "x")]);
    const { places, margin } = networkLayout(graph, 600);
    assert.ok(margin !== null && places.get("x")!.x > margin && places.get("a")!.x < margin);
    assert.equal(networkLayout(chain(3), 600).margin, null);
  });
});

describe("shortName(name, most)", () => {
  it("cuts at a word, and counts Han characters as letters", () => {
    assert.equal(shortName("Memorandum of a Conversation", 20), "Memorandum of a…");
    assert.equal(shortName("外交部答复新疆外事处", 6), "外交部答复…");
    assert.equal(shortName("Note", 20), "Note");
  });
});
