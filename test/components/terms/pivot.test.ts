import "../npm-imports.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";

const { pivotCsv } = await import("../../../docs/components/terms/pivot.js");

const row = (group: string, term: string, value: number | null) => ({
  ...{ group, term, value, low: null, high: null },
  ...{ count: 1, words: 100, texts: 1, texts_with: 1 },
});

describe("pivotCsv(rows)", () => {
  it("has groups in rows and terms in columns, whatever signs are in them", async () => {
    const terms = ['"a, b"', "=c"] as const;
    const rows = [
      row("1952", terms[0], 0),
      row("1952", terms[1], 20),
      row("1962", terms[0], 12.5),
      row("1962", terms[1], 0),
    ];
    const csv = `\ufeffgroup,"""a, b""",'=c\r\n1952,0,20\r\n1962,12.5,0\r\n`;
    assert.equal(await pivotCsv(rows), csv);
  });

  it("leaves a cell empty of which nothing can be said", async () => {
    assert.equal(await pivotCsv([row("x", "a", null)]), "\ufeffgroup,a\r\nx,\r\n");
  });
});
