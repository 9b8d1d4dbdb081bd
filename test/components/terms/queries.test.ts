/** The SQL of the page of terms against plain loops over the same tokens. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dispersion } from "../../../docs/components/words/statistics/dispersion.js";
import { type Unit, askedKeys, askedVocabulary } from "../../../docs/components/terms/asked.js";
import type { LanguageTerm } from "../../../docs/components/terms/followed.js";
import { wantedOf } from "../../../docs/components/terms/matching.js";
import { soughtIn } from "../../../docs/components/terms/otherwise.js";
import { parseTermPatterns } from "../../../docs/components/terms/pattern.js";
import type { TermCount, TextCount, TextSize } from "../../../docs/components/terms/rows.js";
import { UNITS, ask, askedWith, counted, listOf, own, sum, tally } from "./asked-passages.js";
import { asking, cutPassages, openPassages } from "./term-tables.js";

for (const [language, unit] of [
  ["en", "word"],
  ["en", "stem"],
  ["zh", "word"],
  ["zh", "character"],
  ["zh", "bigram"],
] as const)
  describe(`the list of terms: ${language}, ${unit}`, () => {
    const loop = tally(language, UNITS[unit]);

    it("counts each term, its documents and its dispersion as a plain loop does", async () => {
      const sizes = await ask<TextSize>("sizes", { asked: askedWith(language, unit) });
      assert.deepEqual(
        sizes.map(({ document_id, size }) => [document_id, size]),
        [...loop].map(([id, document]) => [id, sum(document)]),
      );
      const rows = await listOf(askedWith(language, unit));
      assert.deepEqual(new Map(rows.map(({ term, study }) => [term, study])), counted(loop));
      for (const { term, documents, dp } of rows) {
        const each = [...loop.values()].map((document) => document.get(term) ?? 0);
        assert.equal(documents, each.filter(Boolean).length);
        const expected = dispersion(each, [...loop.values()].map(sum)).dp;
        assert.ok(Math.abs(dp - expected) < 1e-12, `${term}: ${dp} is not ${expected}`);
      }
    });

    it("parts the documents into studied and set against", async () => {
      const comparison = { grouping: "document", study: "a", reference: "", least: 2 } as const;
      const keys = askedKeys(askedWith(language, unit), comparison);
      const rows = await ask<TermCount>("keyed", { keys });
      for (const { term, study, reference } of rows) {
        assert.equal(study, loop.get("a")?.get(term) ?? 0);
        assert.equal(study + reference, counted(loop).get(term));
        assert.ok(study + reference >= 2);
      }
      assert.equal(rows.length, [...counted(loop).values()].filter((count) => count >= 2).length);
    });
  });

describe("the list of terms and the stop list", () => {
  const terms = async (language: string, unit: Unit, size: string, stops: string[]) =>
    (await listOf(askedWith(language, unit, stops), size)).map(({ term }) => term);

  it("leaves words out, and with them their stems and characters", async () => {
    assert.ok(!(await terms("en", "word", "", ["border"])).includes("border"));
    assert.ok((await terms("en", "stem", "", ["border"])).includes("border"), "of “borders”");
    assert.ok(!(await terms("zh", "character", "", ["边民"])).includes("民"));
  });

  it("leaves out runs that begin or end with a stop word, and keeps those around one", async () => {
    const runs = await terms("en", "word", "2", ["the"]);
    assert.ok(runs.includes("border crossers"));
    assert.ok(!runs.some((run) => /^the | the$/.test(run)), runs.join());
  });

  it("keeps stop words where a reader wants them", async () => {
    const kept = { ...askedWith("en", "word", ["border"]), words: "all" };
    assert.ok((await listOf(kept)).some(({ term }) => term === "border"));
    assert.ok((await listOf(kept, "2")).some(({ term }) => term === "border and"));
  });

  it("names the words of a stem, the most frequent first", async () => {
    const border = (await listOf(askedWith("en", "stem"))).find(({ term }) => term === "border");
    assert.deepEqual(border?.forms, ["border", "borders"]);
    assert.equal((await listOf(askedWith("en", "word")))[0]?.forms, null);
  });

  it("says how many units it leaves of each document", async () => {
    const asked = askedWith("en", "word", ["the", "border"]);
    const [a] = await ask<TextSize>("sizes", { asked });
    const words = UNITS.word;
    const left = own("en")
      .filter(({ document_id }) => document_id === "a")
      .flatMap(words);
    assert.equal(a?.content, left.filter((word) => !["the", "border"].includes(word)).length);
  });

  it("ships what the vocabulary marks", async () => {
    const rows = await ask<{ term: string }>("shipped", { asked: { language: "en" } });
    assert.deepEqual(
      rows.map(({ term }) => term),
      ["a", "of", "the"],
    );
  });
});

describe("the vocabulary of what is typed", () => {
  it("has all that folding can make of a word, and little else", async () => {
    const passages = cutPassages(
      { "a/en": ["Cafe, café, cafes. Łódź; 1962."], "a/zh": ["越界1962"] },
      ["越界"],
    );
    const own = asking(await openPassages(passages, {}));
    const typed = (language: string, text: string) =>
      own<LanguageTerm>("vocabulary", { lookup: { language, typed: text } });
    const found = async (language: string, text: string) =>
      (await typed(language, text)).map(({ term }) => term);
    assert.deepEqual(await found("en", "cafe"), ["cafe", "café", "łódź"]);
    assert.deepEqual(await found("zh", "越界"), ["越界"]);
    const near = await typed("en", "lodz");
    const [pattern] = parseTermPatterns('"lodz"');
    assert.deepEqual(wantedOf(pattern!, near), { kind: "terms", terms: ["łódź"] });
    assert.deepEqual(await found("*", "*"), [
      "1962",
      "cafe",
      "cafes",
      "café",
      "łódź",
      "1962",
      "越界",
    ]);
  });
});

describe("the frequencies of what is followed", () => {
  const frequency = async (language: string, typed: string, stems = false) => {
    const asked = { language, unit: stems ? "stem" : "word" } as const;
    const patterns = parseTermPatterns(typed);
    const lookup = askedVocabulary(asked, patterns);
    const vocabulary = await ask<LanguageTerm>("vocabulary", { lookup });
    const languages = ["en", "zh"].map((name) => ({
      ...{ language: name, documents: 1, stems: name === "en", han: name === "zh" },
    }));
    const sought = soughtIn(languages, asked, patterns, vocabulary);
    const rows = await ask<TextCount>("counts", { sought });
    const shown = language === "*" ? ({ language: own }: TextCount) => own : () => "";
    return rows.map((row) => `${shown(row)}${row.pattern}${row.document_id}${row.count}`).sort();
  };

  it("counts each language by its own words", async () => {
    assert.deepEqual(await frequency("*", "border, 越界"), ["en0a3", "en0b2", "zh1a3"]);
  });

  it("counts words, wildcards and stems", async () => {
    assert.deepEqual(await frequency("en", "border, border*"), ["0a3", "0b2", "1a4", "1b2"]);
    assert.deepEqual(await frequency("en", "border", true), ["0a4", "0b2"]);
    assert.deepEqual(await frequency("en", "nowhere"), []);
  });

  it("counts phrases within a passage, with wildcards and any word in them", async () => {
    assert.deepEqual(await frequency("en", '"border cross*", "went on border"'), ["0a1", "0b1"]);
    assert.deepEqual(await frequency("en", '"* border"'), ["0a2", "0b2"]);
    assert.deepEqual(await frequency("en", '"guard of", "guards of"', true), ["0b1", "1b1"]);
  });

  it("finds characters however they are cut, over a blank that print left, and not over a comma", async () => {
    assert.deepEqual(await frequency("zh", "越界"), ["0a3"]);
    assert.deepEqual(await frequency("zh", '"越界"'), ["0a3"]);
    assert.deepEqual(await frequency("zh", "联边, 界者苏, 苏?"), ["0a1", "2a2", "2b1"]);
  });
});
