import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Copy,
  type PairRow,
  endsOf,
  namesOf,
  totalText,
} from "../../../docs/components/correspondence/ties.js";

const pair = (sender: string, recipient: string, ranks: readonly [number, number]): PairRow => ({
  ...{ sender, recipient, sender_name: sender.toUpperCase(), recipient_name: recipient },
  ...{ sender_rank: ranks[0], recipient_rank: ranks[1], all_ends: 3, documents: ["1"] },
});

describe("endsOf(pairs)", () => {
  it("has senders and recipients, the busiest first, each once", () => {
    const pairs = [
      pair("consul", "ministry", [2, 1]),
      pair("embassy", "bureau", [1, 2]),
      pair("embassy", "ministry", [1, 1]),
    ];
    assert.deepEqual(endsOf(pairs), {
      senders: ["embassy", "consul"],
      recipients: ["ministry", "bureau"],
    });
  });
});

describe("namesOf(rows)", () => {
  it("names both ends, and any other by its key", () => {
    const nameOf = namesOf([pair("embassy", "ministry", [1, 1])]);
    assert.deepEqual(["embassy", "ministry", "“A”"].map(nameOf), ["EMBASSY", "ministry", "“A”"]);
  });

  it("names a party of the menu", () => {
    const row = { party: "embassy", name: "The Embassy", documents: 2, all_parties: 1 };
    assert.equal(namesOf([row])("embassy"), "The Embassy");
  });
});

describe("totalText(entries, copy)", () => {
  const said = (printed: number | null) => totalText(2, { total: 4, unsaid: 1, printed } as Copy);

  it("says whether the copies add up to what was printed", () => {
    assert.match(said(4), /^2 entries, 4 copies; 1 of them .* the same number/);
    assert.match(said(6), /not the same: 2 are unaccounted for/);
    assert.match(said(3), /not the same: 1 too many/);
    assert.match(said(null), /does not say/);
  });
});
