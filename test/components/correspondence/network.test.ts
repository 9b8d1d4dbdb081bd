import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import type { TieRow } from "../../../docs/components/correspondence/ties.js";
import {
  type Tie,
  correspondenceNetwork,
  nearOrder,
  tiesOf,
} from "../../../docs/components/correspondence/network.js";

const link = (from: string, to: string, addressed: string[], copied: string[] = []): TieRow => ({
  ...{ sender: from, recipient: to, sender_name: from, recipient_name: to },
  ...{ addressed_in: addressed, copied_in: copied.length > 0 ? copied : null },
});

const links = [
  link("embassy", "ministry", ["1", "2"], ["3"]),
  link("clerk", "archive", ["6"]),
  link("consul", "embassy", ["5"]),
  link("ministry", "embassy", ["4"]),
];

describe("tiesOf(links)", () => {
  it("keeps copies apart from what one is written, and one way from the other", () => {
    const told = tiesOf(links).map(({ from, to, copied, documents }) =>
      [from, to, copied ? "copy" : "letter", documents.length].join(" "),
    );
    assert.equal(told[0], "embassy ministry letter 2");
    assert.ok(told.includes("embassy ministry copy 1"));
    assert.ok(told.includes("ministry embassy letter 1"));
  });
});

describe("correspondenceNetwork(links, choice)", () => {
  it("shows all where there is room, and leaves nobody out", () => {
    const { parties, ties, left } = correspondenceNetwork(links, { most: 9, party: "" });
    assert.deepEqual([parties.length, ties.length, left], [5, 5, { parties: 0, ties: 0 }]);
  });

  it("keeps the strongest, and says how many it leaves out", () => {
    const { parties, left } = correspondenceNetwork(links, { most: 2, party: "" });
    assert.deepEqual([...parties].sort(), ["embassy", "ministry"]);
    assert.deepEqual(left, { parties: 3, ties: 2 });
  });

  it("always shows the party whose ties the rows are", () => {
    const own = links.filter(({ sender, recipient }) => [sender, recipient].includes("embassy"));
    const { parties, ties } = correspondenceNetwork(own, { most: 2, party: "embassy" });
    assert.deepEqual([...parties].sort(), ["embassy", "ministry"]);
    assert.equal(ties.length, 3);
  });

  it("is empty for a party that wrote and received nothing", () => {
    const { parties, ties } = correspondenceNetwork([], { most: 9, party: "nobody" });
    assert.deepEqual([parties, ties], [[], []]);
  });

  it("does not depend on the order of the rows", () => {
    const choice = { most: 9, party: "" };
    assert.deepEqual(
      correspondenceNetwork([...links].reverse(), choice).parties,
      correspondenceNetwork(links, choice).parties,
    );
  });
});

describe("nearOrder(parties, ties)", () => {
  const tie = (from: string, to: string): Tie => ({
    ...{ from, to, copied: false },
    documents: ["1"],
  });

  it("puts a chain in its order, whichever way it is given", () => {
    const order = nearOrder(["c", "a", "d", "b"], [tie("a", "b"), tie("b", "c"), tie("d", "c")]);
    assert.ok(["abcd", "dcba"].includes(order.join("")), order.join(""));
  });

  it("has every party once", () => {
    const key = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { minLength: 1 }),
        fc.array(fc.tuple(key, key)),
        (keys, pairs) => {
          const own = pairs.filter((pair) => pair.every((end) => keys.includes(end)));
          const order = nearOrder(
            keys,
            own.map(([from, to]) => tie(from, to)),
          );
          assert.deepEqual([...order].sort(), [...keys].sort());
        },
      ),
    );
  });
});
