import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SaxesParser } from "saxes";
import { gexf, graphml, networkOf } from "../../../loaders/publication/exports/networks.js";

const nodes = ["b", "a", "lone"].map((id) => ({ id, label: `<${id}>`, kind: "note" }));
const pair = { source: "a", target: "b", kind: "note" };
const network = networkOf(nodes, [pair, { ...pair }, { ...pair, kind: "cable" }]);

describe("networkOf(nodes, pairs)", () => {
  it("counts pairs of one kind, sorts, and leaves out nodes without edges", () => {
    assert.deepEqual(
      network.nodes.map(({ id }) => id),
      ["a", "b"],
    );
    assert.deepEqual(
      network.edges.map(({ kind, weight }) => [kind, weight]),
      [
        ["cable", 1],
        ["note", 2],
      ],
    );
  });
});

for (const [name, write] of [
  ["graphml", graphml],
  ["gexf", gexf],
] as const)
  describe(`${name}(network)`, () => {
    it("is well-formed and holds every node and edge", () => {
      const names: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => assert.fail(error.message));
      parser.on("opentag", ({ local }) => names.push(local));
      parser.write(write(network)).close();
      assert.equal(names.filter((one) => one === "node").length, 2);
      assert.equal(names.filter((one) => one === "edge").length, 2);
    });
  });
