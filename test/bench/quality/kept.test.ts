import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { QualityRow } from "../../../docs/components/methods/quality.js";
import { temporaryFolder } from "../../checkout.js";
import { keep, merged } from "./kept.js";

const row = (section: string, corpus: string, right: number): QualityRow => ({
  section,
  corpus,
  rendering: "full",
  part: "date",
  n: 10,
  right,
});

describe("merged(before, measured)", () => {
  it("replaces what was measured, keeps the rest, and puts sections in their order", () => {
    const before = [row("claims", "sentences", 5), row("volumes", "a", 8), row("volumes", "b", 7)];
    assert.deepEqual(merged(before, [row("volumes", "b", 9)]), [
      row("volumes", "a", 8),
      row("volumes", "b", 9),
      row("claims", "sentences", 5),
    ]);
  });
});

describe("keep(path, rows)", () => {
  it("writes the same bytes again, a row a line", () => {
    const path = join(temporaryFolder(), "quality.json");
    keep(path, [row("volumes", "a", 8), row("claims", "sentences", 5)]);
    const first = readFileSync(path, "utf8");
    keep(path, [row("claims", "sentences", 5)]);
    assert.equal(readFileSync(path, "utf8"), first);
    assert.equal(first.split("\n").length, 5);
  });
});
