/** What the overview asks of the documents: each for itself while they are few, else counted by year. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { leadingYears } from "../../../docs/components/figure/document-timeline-layout.js";
import { askingPage } from "../page-cell.js";

const documents = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...{
      id: String(i),
      title: `Document ${i}`,
      kind: i % 2 ? ("note" as const) : ("letter" as const),
    },
    date: i === 0 ? null : `195${i % 3}-01-01`,
  }));

describe("the documents of the page Overview", () => {
  it("are rows of their own while they are few", async () => {
    const ask = await askingPage("index", { documents: documents(3) });
    assert.deepEqual(
      (await ask<{ id: string }>("documents")).map(({ id }) => id),
      ["1", "2", "0"],
    );
    assert.deepEqual(await ask("years"), []);
  });

  it("are counted by year and kind where they are many, the undated last", async () => {
    const ask = await askingPage("index", { documents: documents(501) });
    assert.deepEqual(await ask("documents"), []);
    const years = await ask<{ year: number | null; kind: string; documents: number }>("years");
    assert.deepEqual(
      years.map(({ year, kind, documents }) => [year, kind, documents]),
      [
        [1950, "letter", 83],
        [1950, "note", 83],
        [1951, "letter", 83],
        [1951, "note", 84],
        [1952, "letter", 84],
        [1952, "note", 83],
        [null, "letter", 1],
      ],
    );
  });
});

describe("leadingYears(counts)", () => {
  it("adds the kinds up that colours cannot tell apart", () => {
    const kinds = Array.from({ length: 10 }, (_, i) => `kind ${i}`);
    const counts = kinds.map((kind, i) => ({ year: 1950, kind, count: 20 - i }));
    const leading = leadingYears(counts);
    assert.deepEqual([leading.kinds.length, leading.kinds.at(-1)], [8, "other"]);
    assert.deepEqual(leading.years.at(-1), { year: 1950, kind: "other", count: 13 + 12 + 11 });
  });
});
