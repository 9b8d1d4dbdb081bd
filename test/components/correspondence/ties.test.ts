import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Copy,
  type TieRow,
  correspondenceOf,
  totalText,
} from "../../../docs/components/correspondence/ties.js";

function row(
  sender: string | null,
  recipient: string | null,
  addressed: readonly string[],
  copied: readonly string[] = [],
): TieRow {
  return {
    ...{ sender, recipient, sender_name: sender?.toUpperCase() ?? null },
    recipient_name: recipient?.toUpperCase() ?? null,
    ...{ addressed: addressed.length, documents: addressed.length + copied.length },
    ...{ addressed_in: addressed, copied_in: copied.length === 0 ? null : copied },
  };
}

const rows = [
  row("embassy", null, ["1", "2"], ["3"]),
  row(null, "bureau", [], ["1", "2", "3"]),
  row(null, "ministry", ["1", "2"]),
  row("embassy", "bureau", [], ["1", "2", "3"]),
  row("embassy", "ministry", ["1", "2"]),
];

describe("correspondenceOf(rows, { recipients })", () => {
  it("counts addressees alone, the busiest first, by their names", () => {
    const { links, senders, recipients, nameOf } = correspondenceOf(rows, { recipients: "" });
    assert.deepEqual(links, [
      { from: "embassy", to: "ministry", addressed: ["1", "2"], copied: [] },
    ]);
    assert.deepEqual([senders, recipients], [["embassy"], ["ministry"]]);
    assert.deepEqual([nameOf("embassy"), nameOf("nobody")], ["EMBASSY", "nobody"]);
  });

  it("counts copies when asked to", () => {
    const { links, recipients } = correspondenceOf(rows, { recipients: "copies" });
    assert.deepEqual(
      links.map(({ to, copied }) => [to, copied.length]),
      [
        ["bureau", 3],
        ["ministry", 0],
      ],
    );
    assert.deepEqual(recipients, ["bureau", "ministry"]);
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
