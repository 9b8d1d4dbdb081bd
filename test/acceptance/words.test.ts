/** Counts of words and of what is found, against a plain loop over the texts. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Search } from "../../docs/components/search.js";
import { foldHan } from "../../loaders/extract/names/tokens.js";
import { readRows } from "../../loaders/parquet.js";
import type { Row } from "../../loaders/schema.js";
import { openFolder } from "../search/open.js";
import { FIVE, tablesOf } from "./tables.js";

let folder: string;
let search: Search;
let texts: Row<"texts">[];
let own: Row<"passages">[];
let terms: Row<"terms">[];
before(async () => {
  folder = await tablesOf(FIVE);
  search = await openFolder(folder);
  texts = await readRows(folder, "texts");
  const passages = await readRows(folder, "passages");
  own = passages.filter(({ kind }) => kind !== "note" && kind !== "gap");
  terms = await readRows(folder, "terms");
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
