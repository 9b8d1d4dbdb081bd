import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type AlignedRow,
  beadsOf,
  passageKey,
} from "../../../docs/components/concordance/translation-beads.js";

const row = (language: string, position: number, counterpart: number | null): AlignedRow => ({
  ...{ document_id: "a", language, position, counterpart },
});
const bead = (rows: AlignedRow[], language: string, position: number) => {
  const found = beadsOf(rows).get(passageKey("a", language, position));
  return found && Object.fromEntries(found);
};

describe("beadsOf(rows)", () => {
  it("ties a passage to its counterpart", () => {
    const rows = [
      row("zh", 1, 1),
      row("zh", 2, 3),
      row("en", 1, 1),
      row("en", 2, null),
      row("en", 3, 2),
    ];
    assert.deepEqual(bead(rows, "zh", 2), { zh: [2], en: [3] });
    assert.deepEqual(bead(rows, "en", 3), { zh: [2], en: [3] });
    assert.equal(bead(rows, "en", 2), undefined);
  });

  it("ties two passages that answer to one, though its counterpart is the first alone", () => {
    const rows = [row("zh", 1, 1), row("zh", 2, 1), row("en", 1, 1)];
    assert.deepEqual(bead(rows, "en", 1), { zh: [1, 2], en: [1] });
  });

  it("knows nothing of one language, or of three", () => {
    assert.equal(beadsOf([row("zh", 1, 1)]).size, 0);
    assert.equal(beadsOf([row("zh", 1, 1), row("en", 1, 1), row("ru", 1, 1)]).size, 0);
  });

  it("takes thousands of passages that answer to one", () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => row("zh", at + 1, 1));
    assert.equal(bead([...rows, row("en", 1, 1)], "en", 1)!["zh"]!.length, 20_000);
  });
});
