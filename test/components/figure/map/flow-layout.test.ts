import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  controlOf,
  flowArcs,
  placesOf,
  weight,
} from "../../../../docs/components/figure/map/flow-layout.js";
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

describe("flowArcs(claims, atlas) of more than a map can have", () => {
  it("draws the greatest of each way, and keeps the others for the list", () => {
    const rows = Array.from({ length: 30 }, (_, at) => row(`r${at}`, { low: at, high: at }));
    const { arcs, crowded } = flowArcs(rows, atlas);
    assert.deepEqual(
      arcs.map(({ claim }) => claim.id),
      ["r29"],
    );
    assert.equal(crowded.length, 29);
    assert.deepEqual(flowArcs(rows.slice(0, 24), atlas).crowded, []);
  });
});

describe("controlOf(from, to, bend, frame)", () => {
  const frame = { width: 800, height: 400 };
  /** How far an arc from left to right rises over its chord. */
  const rise = (y: number, bend: number, x = 400) =>
    (y - controlOf([100, y], [100 + x, y], bend, frame)[1]) / 2;

  it("bends a short arc by a share of its length, a long one less", () => {
    assert.equal(rise(200, 0.1, 100), 10);
    assert.ok(rise(200, 0.3, 600) > 45 && rise(200, 0.3, 600) < 90);
  });

  it("keeps arcs within the frame, and apart", () => {
    const [low, middle, high] = [rise(40, 0.1), rise(40, 0.2), rise(40, 0.3)];
    assert.ok(0 < low && low < middle && middle < high);
    assert.ok(40 - high >= 8);
  });
});

describe("weight(claim)", () => {
  it("grows with the order of magnitude of the lower bound, and is least for no amount", () => {
    const widths = [null, 1, 10, 1000].map((low) => weight({ low }).width);
    assert.equal(widths[0], widths[1]);
    assert.ok(widths[1]! < widths[2]! && widths[2]! < widths[3]!);
  });
});
