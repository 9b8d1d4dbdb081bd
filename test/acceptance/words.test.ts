/** Counts of words and of what is found, against a plain loop over the texts. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Search } from "../../docs/components/search/search.js";
import { foldHan } from "../../loaders/text/name-tokens.js";
import { readRows } from "../../loaders/parquet.js";
import type { Row } from "../../loaders/schema.js";
import { openFolder } from "../search/open.js";
import { fiveTables } from "./tables.js";

let folder: string;
let search: Search;
let texts: Row<"texts">[];
let own: Row<"passages">[];
let terms: Row<"terms">[];
let tokens: Row<"tokens">[];
before(async () => {
  folder = await fiveTables();
  search = await openFolder(folder);
  texts = await readRows(folder, "texts");
  const passages = await readRows(folder, "passages");
  own = passages.filter(({ kind }) => kind !== "note" && kind !== "gap");
  terms = await readRows(folder, "terms");
  tokens = await readRows(folder, "tokens");
});

/** How often each passage of a language has a string, folded, its single blanks between Han taken out. */
function plainCount(language: string, wanted: string): number {
  return own
    .filter((passage) => passage.language === language)
    .map(({ quote }) =>
      foldHan(quote).replace(/(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han})/gu, ""),
    )
    .reduce((sum, quote) => sum + quote.split(foldHan(wanted)).length - 1, 0);
}

/** How often English passages have a word, with letters and digits on neither side. */
function plainWordCount(wanted: string): number {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, "giu");
  const english = own.filter(({ language }) => language === "en");
  return english.reduce((sum, { quote }) => sum + (quote.match(word)?.length ?? 0), 0);
}

describe("terms", () => {
  it("are as many English words as a loop over the texts counts, possessives and hyphens apart", () => {
    const counted = new Map<string, number>();
    for (const { quote } of own.filter(({ language }) => language === "en"))
      for (const word of quote.split(/[^\p{L}\p{N}'’-]+/u)) {
        const plain = word
          .toLowerCase()
          .replace(/^['’-]+|['’-]+$/gu, "")
          .replace(/['’]s$/u, "");
        if (/^[a-z]+$/.test(plain)) counted.set(plain, (counted.get(plain) ?? 0) + 1);
      }
    const found = new Map<string, number>();
    for (const { language, term, count } of terms)
      if (language === "en" && /^[a-z]+$/.test(term))
        found.set(term, (found.get(term) ?? 0) + count);
    assert.ok(found.size > 500);
    assert.deepEqual(sorted(found), sorted(counted));
  });

  it("hold every Han character of the Chinese texts' own passages once", () => {
    const count = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const chinese = own.filter(({ language }) => language === "zh");
    const expected = chinese.reduce((sum, { quote }) => sum + count(quote), 0);
    const held = terms.filter(({ language }) => language === "zh");
    assert.ok(expected > 1000);
    assert.equal(
      held.reduce((sum, { term, count: times }) => sum + count(term) * times, 0),
      expected,
    );
  });
});

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe("tokens", () => {
  it("are each the words that stand there, folded", () => {
    let count = 0;
    for (const { document_id, language, terms: found, starts, stops } of tokens) {
      const text = Array.from(textOf(document_id, language));
      const slices = found.map((_, index) => text.slice(starts[index], stops[index]).join(""));
      assert.deepEqual(slices.map(folded), found);
      count += found.length;
    }
    assert.ok(count > 3000);
    assert.deepEqual(new Set(tokens.map(({ language }) => language)), new Set(["en", "zh"]));
  });

  it("stand in order inside their own passages, and leave no letter or digit between them", () => {
    const places = new Map(own.map((passage) => [keyOf(passage), passage]));
    for (const row of tokens) {
      const passage = places.get(keyOf(row))!;
      const text = Array.from(textOf(row.document_id, row.language));
      let rest = "";
      let at = passage.start;
      for (const [index, start] of row.starts.entries()) {
        assert.ok(start >= at && row.stops[index]! > start);
        rest += text.slice(at, start).join("");
        at = row.stops[index]!;
      }
      assert.ok(at <= passage.stop);
      assert.doesNotMatch(rest + text.slice(at, passage.stop).join(""), /[\p{L}\p{N}]/u);
      places.delete(keyOf(row));
    }
    for (const { quote } of places.values()) assert.doesNotMatch(quote, /[\p{L}\p{N}]/u);
  });

  it("count up to terms", () => {
    const counted = tally(
      tokens.flatMap(({ document_id, language, terms: found }) =>
        found.map((term) => `${language} ${term} ${document_id}`),
      ),
    );
    const rows = terms.map((row): [string, number] => [
      `${row.language} ${row.term} ${row.document_id}`,
      row.count,
    ]);
    assert.deepEqual(sorted(new Map(rows)), sorted(counted));
  });
});

describe("vocabulary", () => {
  it("counts up terms over the documents", async () => {
    const vocabulary = await readRows(folder, "vocabulary");
    const documents = tally(terms.map(({ language, term }) => `${language} ${term}`));
    const counts = new Map<string, number>();
    for (const { language, term, count } of terms)
      counts.set(`${language} ${term}`, (counts.get(`${language} ${term}`) ?? 0) + count);
    const keyed = vocabulary.map((row) => ({ ...row, key: `${row.language} ${row.term}` }));
    assert.deepEqual(sorted(new Map(keyed.map((row) => [row.key, row.count]))), sorted(counts));
    assert.deepEqual(
      sorted(new Map(keyed.map((row) => [row.key, row.documents]))),
      sorted(documents),
    );
  });

  it("knows stop words in both languages, and stems in English alone", async () => {
    const vocabulary = await readRows(folder, "vocabulary");
    const row = (wanted: string) => vocabulary.find(({ term }) => term === wanted);
    assert.deepEqual(
      ["the", "的", "border", "越界"].map((term) => row(term)?.stop),
      [true, true, false, false],
    );
    assert.equal(row("crossers")?.stem, "crosser");
    assert.ok(vocabulary.every(({ language, stem }) => (stem === null) === (language !== "en")));
  });
});

describe("ngrams", () => {
  for (const size of [2, 3])
    it(`are the runs of ${size} that a loop over the tokens finds twice or more in the corpus`, async () => {
      const runs = tokens.flatMap(({ document_id, language, terms: found }) =>
        found
          .slice(size - 1)
          .map((_, at) => ({ language, term: found.slice(at, at + size).join(" "), document_id })),
      );
      const all = tally(runs.map(({ language, term }) => `${language} ${term}`));
      const kept = runs.filter(({ language, term }) => all.get(`${language} ${term}`)! > 1);
      const rows = (await readRows(folder, "ngrams")).filter((row) => row.size === size);
      const key = (run: { language: string; term: string; document_id: string }) =>
        `${run.language} ${run.term} ${run.document_id}`;
      assert.ok(rows.length > 50);
      assert.deepEqual(
        sorted(new Map(rows.map((row) => [key(row), row.count]))),
        sorted(tally(kept.map(key))),
      );
    });
});

function textOf(documentId: string, language: string): string {
  return texts.find((is) => is.document_id === documentId && is.language === language)!.text;
}

function keyOf(row: { document_id: string; language: string; position: number }): string {
  return `${row.document_id} ${row.language} ${row.position}`;
}

/** What the schema says a term is, of the words as they stand. */
function folded(words: string): string {
  const term = words.normalize("NFKC").toLowerCase().replace("’", "'").replace("‑", "-");
  return /\p{Script=Han}/u.test(term)
    ? foldHan(term.replace(/\s/gu, ""))
    : term.replace(/(?<=.)'s$/u, "");
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe("search of the five cables", () => {
  for (const wanted of ["越界", "苏联", "蘇聯", "領事", "领事", "领馆"])
    it(`finds ${wanted} as often as a loop does, in either script`, async () => {
      const found = await search.places(wanted);
      assert.ok(found.length > 0);
      assert.equal(found.length, plainCount("zh", wanted));
      assert.deepEqual(
        await search.places(foldHan(wanted)).then((places) => places.length),
        found.length,
      );
    });

  for (const wanted of ["border", "consulate", "consulates", "border crossers"])
    it(`finds “${wanted}” as often as a loop does`, async () => {
      const found = await search.places(`"${wanted}"`);
      assert.ok(found.length > 0);
      assert.equal(found.length, plainWordCount(wanted));
    });

  it("names stretches whose words are what was looked for", async () => {
    for (const query of ["越界", '"border crossers"', "苏联"])
      for (const { document_id, language, start, stop } of await search.places(query)) {
        const text = texts.find(
          (is) => is.document_id === document_id && is.language === language,
        )!;
        const words = Array.from(text.text).slice(start, stop).join("");
        const folded = foldHan(words.toLowerCase()).replace(/(?<=\p{Script=Han})\s/gu, "");
        assert.equal(folded, query.replaceAll('"', ""));
        assert.equal(await search.words(document_id, language, start, stop), words);
      }
  });

  it("leads from 越界 and from “border crossers” to passages that are aligned", async () => {
    const [chinese, english] = [
      await passagesWith("越界"),
      await passagesWith('"border crossers"'),
    ];
    const counterparts = new Set(
      chinese.map(({ document_id, counterpart }) => `${document_id} ${counterpart}`),
    );
    const both = english.filter(({ document_id, position }) =>
      counterparts.has(`${document_id} ${position}`),
    );
    assert.ok(both.length > 0);
  });
});

async function passagesWith(query: string): Promise<Row<"passages">[]> {
  const places = await search.places(query);
  return own.filter((passage) =>
    places.some(
      (place) =>
        place.document_id === passage.document_id &&
        place.language === passage.language &&
        place.start >= passage.start &&
        place.stop <= passage.stop,
    ),
  );
}
