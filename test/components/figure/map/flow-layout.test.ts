import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { flowArcs, placesOf, weight } from "../../../../docs/components/figure/map/flow-layout.js";
import { atlas, row } from "../../crossings/claims.js";

describe("flowArcs(claims, atlas)", () => {
  it("makes one arc of a claim in two languages, and none of a stock", () => {
    const rows = [
      row("en", { counterpart_id: "zh" }),
      row("zh", { counterpart_id: "en" }),
      row("stock", { measure: "stock" }),
    ];
    const { arcs, without } = flowArcs(rows, atlas);
    assert.deepEqual([arcs.map(({ claim }) => claim.id), without], [["en"], []]);
  });

  it("keeps the claim whose counterpart the filter leaves out", () => {
    assert.equal(flowArcs([row("zh", { counterpart_id: "en" })], atlas).arcs.length, 1);
  });

  it("names what it cannot show: an end not said, or without coordinates", () => {
    const rows = [row("1", { from_place: null }), row("2", { to_place: "west-kravonia" })];
    assert.deepEqual(
      flowArcs(rows, atlas).without.map(({ id }) => id),
      ["1", "2"],
    );
  });

  it("bends arcs of one way apart", () => {
    const { arcs } = flowArcs([row("1"), row("2"), row("3")], atlas);
    assert.equal(new Set(arcs.map(({ bend }) => bend)).size, 3);
    assert.deepEqual(
      placesOf(arcs).map(({ id }) => id),
      ["east-kravonia", "ruritania"],
    );
  });
});

describe("weight(claim)", () => {
  it("grows with the order of magnitude of the lower bound, and is least for no amount", () => {
    const widths = [null, 1, 10, 1000].map((low) => weight({ low }).width);
    assert.equal(widths[0], widths[1]);
    assert.ok(widths[1]! < widths[2]! && widths[2]! < widths[3]!);
  });
});
