import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type PlacedPart, stretchesOf } from "../loaders/parquet-stretches.js";

const part = (ids: readonly string[], passages: number): PlacedPart => ({
  ...{ folder: ids.join(" "), files: {} },
  entries: ids.map((id) => ({ id, texts: [{ passages }] })),
});

/** A thousand files of one document, with the passages of each. */
const small = (passages = 100): PlacedPart[] =>
  Array.from({ length: 1000 }, (_, at) => part([`file-${String(at).padStart(4, "0")}`], passages));

const folders = (stretches: readonly PlacedPart[][]) =>
  stretches.map((own) => own.map(({ folder }) => folder).join(" | "));

describe("stretchesOf(parts)", () => {
  it("has every part with documents once, in the order of these, whatever order the parts come in", () => {
    const parts = small();
    const stretches = stretchesOf([...parts, part([], 0)]);
    assert.deepEqual(stretches.flat(), parts);
    assert.deepEqual(stretchesOf(parts.toReversed()), stretches);
  });

  it("leaves a large file alone, and gathers small ones", () => {
    const parts = [part(["a"], 3), part(["b-1", "b-2"], 5_000), part(["c"], 3), part(["d"], 3)];
    assert.deepEqual(folders(stretchesOf(parts)), ["a", "b-1 b-2", "c | d"]);
  });

  it("holds files together whose documents stand among each other", () => {
    const parts = [part(["a", "e"], 5_000), part(["b"], 5_000), part(["f"], 5_000)];
    assert.deepEqual(folders(stretchesOf(parts)), ["a e | b", "f"]);
  });

  it("keeps nearly all stretches where a file is added, removed or longer", () => {
    const parts = small();
    const before = new Set(folders(stretchesOf(parts)));
    assert.ok(before.size > 10, `${before.size} stretches`);
    const changes = {
      added: [part(["file-0500-a"], 100), ...parts],
      removed: parts.toSpliced(500, 1),
      longer: parts.with(500, part(["file-0500"], 900)),
    };
    for (const [change, now] of Object.entries(changes)) {
      const others = folders(stretchesOf(now)).filter((own) => !before.has(own));
      assert.ok(others.length <= 4, `${change}: ${others.length} of ${before.size}`);
    }
  });

  it("ends a stretch that grows too long, whatever its files are", () => {
    const lengths = stretchesOf(small(4_000)).map((own) => own.length);
    assert.ok(Math.max(...lengths) <= 9, String(Math.max(...lengths)));
  });
});
