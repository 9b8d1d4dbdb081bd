import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type QualityRow, shownShare, sums } from "../../../docs/components/methods/quality.js";

const row = (corpus: string, rendering: string, part: string, right: number, n: number) =>
  ({ section: "volumes", corpus, rendering, part, right, n }) satisfies QualityRow;

describe("sums(rows, section, by)", () => {
  const rows = [
    row("one", "full", "date", 9, 10),
    row("two", "full", "date", 20, 20),
    row("two", "cable", "date", 18, 20),
    { ...row("other", "text", "date", 1, 1), section: "edition" },
  ];

  it("adds the corpora of a rendering, and the renderings of a corpus", () => {
    const shown = (by: "rendering" | "corpus") =>
      [...sums(rows, "volumes", by)].map(([name, line]) => [name, line.get("date")]);
    assert.deepEqual(shown("rendering"), [
      ["full", { right: 29, n: 30 }],
      ["cable", { right: 18, n: 20 }],
    ]);
    assert.deepEqual(shown("corpus"), [
      ["one", { right: 9, n: 10 }],
      ["two", { right: 38, n: 40 }],
    ]);
  });

  it("has no line of a section that was not measured", () => {
    assert.equal(sums(rows, "claims", "rendering").size, 0);
  });
});

describe("shownShare(share)", () => {
  it("never rounds up to the whole", () => {
    assert.equal(shownShare({ right: 99_999, n: 100_000 }), "0.9999");
    assert.equal(shownShare({ right: 7, n: 7 }), "1");
    assert.equal(shownShare({ right: 2, n: 3 }), "0.6666");
    assert.equal(shownShare({ right: 0, n: 0 }), "–");
  });
});
