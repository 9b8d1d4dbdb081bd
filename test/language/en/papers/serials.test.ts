import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { serials } from "../../../../loaders/language/en/papers/serials.js";

const lines = (serials.lines ?? []).map((source) => new RegExp(`^${source}$`, "iu"));

describe("numbers of English papers on a line of their own", () => {
  for (const words of [
    "Telegram No. 215",
    "No. 12 Saving",
    "Despatch 44",
    "Reference # D-14/2",
    "(59) Consular No. 085",
    "Foreign Office Number 3",
  ])
    it(words, () => {
      assert.ok(lines.some((form) => form.test(words)));
    });

  it("no other line", () => {
    for (const words of ["Number of men", "The cable of May", "12 copies"])
      assert.ok(!lines.some((form) => form.test(words)), words);
  });

  it("others: copies and others' papers", () => {
    for (const word of ["copy", "our", "telegram of"]) assert.ok(serials.others?.includes(word));
  });
});
