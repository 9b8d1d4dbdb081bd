import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { catalogue } from "../../../../loaders/language/en/papers/catalogue.js";

describe("entries of catalogues in English", () => {
  it("content: scans and texts that an archive shows", () => {
    const content = new RegExp(`^${catalogue.content ?? ""}$`, "iu");
    for (const words of ["Chinese Original Scan", "English Translation", "PDF", "Scans (Russian)"])
      assert.ok(content.test(words), words);
    assert.ok(!content.test("The translation was bad"));
  });

  it("labels: no label of a letter or a telegram", () => {
    for (const label of ["record id", "donors", "licence"])
      assert.ok(catalogue.labels?.includes(label), label);
    for (const label of ["to", "from", "subject"]) assert.ok(!catalogue.labels?.includes(label));
  });

  it("translatedBy: what comes before a translator's name", () => {
    const by = (catalogue.translatedBy ?? []).map((source) => new RegExp(source, "iu"));
    for (const words of [
      "Translated from the Russian by Rowan",
      "Translation by Birch",
      "Translator: Larch",
    ])
      assert.ok(
        by.some((form) => form.test(words)),
        words,
      );
  });
});
