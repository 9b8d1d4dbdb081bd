import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { firstValues } from "../../../docs/components/terms/first.js";
import { PageCells } from "../../../loaders/site/sql-cells.js";
import { root } from "../../checkout.js";
import { running } from "../page-cell.js";

/** The page as the build asks it, of a small corpus: what each cell answers. */
async function asked(): Promise<Map<string, unknown[]>> {
  const rows = ["a", "b"].map((id, i) => ({
    id,
    title: id,
    kind: "note" as const,
    date: `196${i}-01-01`,
  }));
  const words = ["border", "guard", "guards", "river", "the"];
  const run = await running({
    ...{ documents: rows, correspondents: [], entities: [], tokens: [], passages: [], ngrams: [] },
    terms: words.flatMap((term, i) =>
      rows.map(({ id }, j) => ({ language: "en", term, document_id: id, count: 9 - i - j })),
    ),
    vocabulary: words.map((term, i) => ({
      ...{
        language: "en",
        term,
        stem: term.replace(/s$/, ""),
        count: 17 - 2 * i,
        stop: term === "the",
      },
    })),
  });
  const made = await firstValues(async (text) => run(text, []));
  const source = readFileSync(join(root, "docs", "terms.md"), "utf8");
  const cells = new PageCells(source, "docs/terms.md", { made });
  const answers = new Map<string, unknown[]>();
  for (const fence of cells.fences) {
    const cell = cells.cellOf(fence);
    if (!cell) continue;
    const found = await run<object>(cell.text, cell.parameters);
    cells.learn(cell.id, found);
    answers.set(cell.id, found);
  }
  return answers;
}

describe("firstValues(read)", async () => {
  const answers = await asked();
  const termsIn = (id: string) => answers.get(id)?.map((row) => (row as { term: string }).term);

  it("has the build ask all that the page asks when it opens, and nothing of what nobody has asked", () => {
    const now = ["frequent", "texts", "vocabulary", "counts", "keyed", "otherSizes", "otherRows"];
    for (const id of now) assert.ok((answers.get(id)?.length ?? 0) > 0, id);
    for (const id of ["inRuns", "collocates", "company", "otherCounts"])
      assert.ok(!answers.has(id), id);
  });

  it("follows the four most frequent terms, without the stop list", () => {
    assert.deepEqual(termsIn("frequent"), ["border", "guard", "guards", "river"]);
    assert.deepEqual(termsIn("vocabulary"), ["border", "guard", "guards", "river"]);
    assert.equal(answers.get("counts")?.length, 8);
  });

  it("sets the list beside the first other choice: counted in stems", () => {
    assert.deepEqual(termsIn("otherRows"), ["guard", "border", "river"]);
  });
});
