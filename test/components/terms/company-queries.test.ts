/** The SQL of collocates against plain loops over the same tokens. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countAround } from "../../../docs/components/words/statistics/collocates.js";
import { type AskedScope, askedCompany, askedNear } from "../../../docs/components/terms/asked.js";
import type { CollocateCount, CompanyPlace } from "../../../docs/components/terms/rows.js";
import { UNITS, ask, askedWith, counted, own, sum, tally } from "./asked-passages.js";

describe("collocates and the company of one", () => {
  const nearOf = (asked: AskedScope, words: string[][], [left, right]: readonly [number, number]) =>
    askedNear(asked, { typed: "", words, left, right, least: 1, stems: asked.unit === "stem" });

  it("counts the company of a node as a plain loop does", async () => {
    for (const [language, node, span] of [
      ["en", "border", 1],
      ["en", "border", 4],
      ["zh", "苏联", 3],
    ] as const) {
      const loop = new Map<string, number>();
      let nodes = 0;
      for (const { tokens } of own(language)) {
        const terms = tokens.map(({ term }) => term);
        const at = terms.flatMap((term, i) => (term === node ? [i] : []));
        nodes += at.length;
        countAround(terms, at, span, loop);
      }
      const near = nearOf(askedWith(language, "word"), [[node]], [span, span]);
      const rows = await ask<CollocateCount>("collocates", { near });
      assert.deepEqual(new Map(rows.map(({ term, together }) => [term, together])), loop);
      assert.ok(
        rows.every(
          (row) => row.node === nodes && row.total === sum(counted(tally(language, UNITS.word))),
        ),
      );
    }
  });

  it("looks to one side alone, leaves stop words out, and joins stems", async () => {
    const asked = askedWith("en", "stem", ["and", "the", "it", "of"]);
    const near = nearOf(asked, [["border"]], [0, 2]);
    const rows = await ask<CollocateCount>("collocates", { near });
    assert.deepEqual(
      rows.map(({ term, together }) => `${term} ${together}`),
      ["border 1", "cross 1", "crossers 1", "went 1"],
    );
  });

  it("gives each place from the one word to the other, with exact offsets", async () => {
    const near = nearOf(askedWith("en", "word"), [["border"]], [4, 4]);
    const rows = await ask<CollocateCount>("collocates", { near });
    for (const { term, together } of rows) {
      const beside = askedCompany(near, [term]);
      const places = await ask<CompanyPlace>("company", { beside });
      assert.equal(places.length, together, term);
      for (const { document_id, start, stop, quote, before, after } of places) {
        const text = own("en")
          .filter((passage) => passage.document_id === document_id)
          .map((passage) => passage.quote)
          .join("\n\n");
        assert.equal(text.slice(start, stop), quote);
        assert.ok(text.includes(before + quote + after));
        assert.ok(quote.toLowerCase().includes(term) && /border/i.test(quote));
      }
    }
  });
});
