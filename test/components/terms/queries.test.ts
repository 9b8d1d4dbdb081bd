/** The SQL of the page of terms against plain loops over the same tokens. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countAround } from "../../../docs/components/words/statistics/collocates.js";
import { dispersion } from "../../../docs/components/words/statistics/dispersion.js";
import {
  type AskedScope,
  type Unit,
  askedCompany,
  askedKeys,
  askedList,
  askedNear,
  askedVocabulary,
} from "../../../docs/components/terms/asked.js";
import type { LanguageTerm } from "../../../docs/components/terms/followed.js";
import { wantedOf } from "../../../docs/components/terms/matching.js";
import { soughtIn } from "../../../docs/components/terms/otherwise.js";
import { parseTermPatterns } from "../../../docs/components/terms/pattern.js";
import type {
  CollocateCount,
  CompanyPlace,
  TermCount,
  TextCount,
  TextSize,
} from "../../../docs/components/terms/rows.js";
import { asking, cutPassages, openPassages } from "./term-tables.js";

const PASSAGES = cutPassages(
  {
    "a/en": ["The guards crossed the border, and the border crossers went on.", "Border! Borders."],
    "b/en": ["A guard of the border crosses it. It is a border of the Soviet Union."],
    "c/en": ["Nothing of that sort was said."],
    "a/zh": ["苏联边民越界。越 界者,苏联人;1962年", "越界"],
    "b/zh": ["中国苏联"],
  },
  ["苏联", "越界", "边民", "中国"],
);
const STEMS = { borders: "border", guards: "guard", crossed: "cross", crosses: "cross" };
const SHIPPED = ["the", "a", "of", "者"];
const ask = asking(await openPassages(PASSAGES, { stems: STEMS, stops: SHIPPED }));

/** What is asked of a language, without the shipped stop list but for these words. */
function askedWith(language: string, unit: Unit, stops: readonly string[] = []): AskedScope {
  const entries = (words: readonly string[]) => words.map((word) => `${language} ${word}`);
  return {
    ...{ language, unit, words: "", from_year: "", to_year: "", kind: "", side: "", without: "" },
    added: entries(stops).join("\u001f"),
    removed: entries(SHIPPED.filter((word) => !stops.includes(word))).join("\u001f"),
  };
}

const listOf = (asked: AskedScope, size = "") =>
  size === ""
    ? ask<TermCount>("frequent", { often: askedList(asked, "") })
    : ask<TermCount>("inRuns", { listed: askedList(asked, size) });

const own = (language: string) => PASSAGES.filter((passage) => passage.language === language);

/** Counts by document of what a passage gives, by a plain loop. */
function tally(language: string, units: (passage: (typeof PASSAGES)[number]) => string[]) {
  const found = new Map<string, Map<string, number>>();
  for (const passage of own(language)) {
    const document = found.get(passage.document_id) ?? new Map<string, number>();
    found.set(passage.document_id, document);
    for (const unit of units(passage)) document.set(unit, (document.get(unit) ?? 0) + 1);
  }
  return found;
}

const han = /^\p{Script=Han}/u;
const UNITS: Record<Unit, (passage: (typeof PASSAGES)[number]) => string[]> = {
  word: ({ tokens }) => tokens.map(({ term }) => term),
  stem: ({ tokens }) =>
    tokens.map(({ term }) => (STEMS as Partial<Record<string, string>>)[term] ?? term),
  character: ({ tokens }) =>
    tokens.flatMap(({ term }) => (han.test(term) ? Array.from(term) : [term])),
  // Blanks between characters are print's, as the loaders heal them; all else parts runs.
  bigram: ({ quote }) =>
    quote
      .replace(/(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han})/gu, "")
      .split(/[^\p{Script=Han}]+/u)
      .flatMap((run) =>
        Array.from(run)
          .slice(1)
          .map((character, i) => Array.from(run)[i]! + character),
      ),
};

function counted(found: Map<string, Map<string, number>>) {
  const totals = new Map<string, number>();
  for (const document of found.values())
    for (const [term, count] of document) totals.set(term, (totals.get(term) ?? 0) + count);
  return totals;
}

const sum = (map: ReadonlyMap<string, number>) =>
  [...map.values()].reduce((all, one) => all + one, 0);

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
