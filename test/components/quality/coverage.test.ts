import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { coverageOf } from "../../../docs/components/quality/coverage.js";

const passage = (
  document_id: string,
  language: string,
  position: number,
  counterpart: number | null,
) => ({ document_id, language, position, counterpart, kind: "body" }) as const;

const none = { documents: [], passages: [], mentions: [], claims: [] };

describe("coverageOf(rows)", () => {
  it("counts alignment among bilingual documents alone", () => {
    const passages = [
      passage("a", "en", 1, 1),
      passage("a", "zh", 1, 1),
      passage("a", "zh", 2, null),
      passage("b", "en", 1, null),
    ];
    const aligned = coverageOf({ ...none, passages }).find(({ name }) => /aligned/.test(name));
    assert.deepEqual([aligned?.part, aligned?.whole], [2, 3]);
  });

  it("says nothing of what is not there", () => {
    assert.deepEqual(coverageOf(none), []);
  });
});
