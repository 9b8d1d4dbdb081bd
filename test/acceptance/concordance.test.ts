/** The lines of a concordance of the five cables, against plain loops over the texts and the counts of `terms`. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { ConcordanceCorpus } from "../../docs/components/concordance/corpus.js";
import {
  type ConcordanceQuery,
  alignmentFor,
  findLines,
} from "../../docs/components/concordance/find.js";
import { lengthsOf, spreadsOf, stripsOf } from "../../docs/components/concordance/spread.js";
import { countLines } from "../../docs/components/concordance/counted.js";
import { isPlainWord } from "../../docs/components/concordance/plain-places.js";
import { lineKey } from "../../docs/components/concordance/row.js";
import { contextOf, evidenceOf } from "../../docs/components/concordance/context.js";
import { alignedPart } from "../../docs/components/concordance/aligned.js";
import { readContents } from "../../docs/components/search/documents.js";
import { languagePairs, linesWith } from "../../docs/components/concordance/translation-pairs.js";
import { foldHan } from "../../loaders/text/name-tokens.js";
import type { PlacedLine } from "../../docs/components/concordance/order.js";
import { readRows } from "../../loaders/parquet.js";
import type { Row } from "../../loaders/schema.js";
import { fetchFiles, openFolder } from "../search/open.js";
import { fiveTables } from "./tables.js";

let corpus: ConcordanceCorpus;
/** The same, read as a large corpus is: only the documents that have what a pattern needs. */
let large: ConcordanceCorpus;
/** The same, and as if no document were here in two languages: lines of plain words are counted only. */
let parted: ConcordanceCorpus;
let texts: Row<"texts">[];
let passages: Row<"passages">[];
let terms: Row<"terms">[];

before(async () => {
  const folder = await fiveTables();
  const search = await openFolder(folder);
  texts = await readRows(folder, "texts");
  passages = await readRows(folder, "passages");
  terms = await readRows(folder, "terms");
  const [documents, vocabulary, tokens] = await Promise.all([
    readRows(folder, "documents"),
    readRows(folder, "vocabulary"),
    readRows(folder, "tokens"),
  ]);
  const address = (part: string) => join(folder, `search-${part}.parquet`);
  const { fold } = await readContents(
    {
      ...{ documents: address("documents"), directory: address("directory") },
      ...{ postings: address("postings"), texts: address("texts") },
    },
    fetchFiles({ requests: 0, bytes: 0 }),
  );
  const open = (size: number, lengths: typeof texts = texts) =>
    ConcordanceCorpus.open({
      documents: () => Promise.resolve(documents),
      vocabulary: () => Promise.resolve(vocabulary),
      texts: () => Promise.resolve(lengths),
      passages: () => Promise.resolve(passages),
      ownPassages: (ids) =>
        Promise.resolve(
          passages.filter(
            ({ document_id, kind }) => ids.has(document_id) && kind !== "note" && kind !== "gap",
          ),
        ),
      terms: (wanted) => Promise.resolve(terms.filter(({ term }) => wanted.has(term))),
      async *tokens(ids) {
        yield await Promise.resolve(
          tokens.filter(({ document_id }) => ids === null || ids.has(document_id)),
        );
      },
      size: () => Promise.resolve(size),
      fold: () => Promise.resolve(fold),
      read: (...place) => search.words(...place),
    });
  corpus = await open(tokens.length);
  large = await open(1_000_000);
  parted = await open(
    1_000_000,
    texts.filter(({ role }) => role !== "translation"),
  );
});

const NONE = { q: "", cut: "", language: "", document: "", without: "", year: "", kind: "" };

function found(asked: Partial<ConcordanceQuery>, where = corpus) {
  return findLines(where, { ...NONE, ...asked });
}

const counted = (asked: Partial<ConcordanceQuery>) => countLines(parted, { ...NONE, ...asked });

const count = async (asked: Partial<ConcordanceQuery>) => (await found(asked)).lines.length;

/** How often the documents' own passages have a string, folded, single blanks between Han taken out. */
function plainCount(wanted: string): number {
  const folded = foldHan(wanted);
  return passages
    .filter(({ kind }) => kind !== "note" && kind !== "gap")
    .map(({ quote }) =>
      foldHan(quote).replace(/(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han})/gu, ""),
    )
    .reduce((sum, quote) => sum + quote.split(folded).length - 1, 0);
}

const termCount = (wanted: string) =>
  terms.reduce((sum, { term, count: times }) => sum + (term === wanted ? times : 0), 0);

describe("the lines of the five cables", () => {
  for (const wanted of ["越界", "苏联", "蘇聯", "領事", "领事", "领馆", "边民"])
    it(`are as many for ${wanted} as a loop over the texts finds`, async () => {
      assert.equal(await count({ q: wanted }), plainCount(wanted));
    });

  for (const wanted of ["border", "consulate", "soviet", "residents", "the"])
    it(`are as many for ${wanted} as \`terms\` counts`, async () => {
      assert.ok(termCount(wanted) > 0);
      assert.equal(await count({ q: wanted }), termCount(wanted));
    });

  for (const wanted of ["越界", "苏联", "领事"])
    it(`are as many for ${wanted} as it was cut, as \`terms\` counts`, async () => {
      assert.equal(await count({ q: wanted, cut: "words" }), termCount(wanted));
      assert.equal(await count({ q: `"${wanted}"` }), termCount(wanted));
    });

  it("quote the text where they say, for every query", async () => {
    const whole = new Map(
      texts.map((is) => [`${is.document_id} ${is.language}`, Array.from(is.text)]),
    );
    for (const q of ["越界", "苏联, 领事", "border*, *cross*", '"border crossers"', "在?国"])
      for (const line of (await found({ q })).lines) {
        const { left, keyword, right } = await contextOf(line, corpus.tables.read);
        const { document_id, language, start, stop } = evidenceOf(line, keyword);
        const signs = whole.get(`${document_id} ${language}`)!;
        assert.equal(signs.slice(start, stop).join(""), keyword);
        assert.equal(signs.slice(left.start, start).join(""), left.text);
        const end = stop + Array.from(right.text).length;
        assert.equal(signs.slice(stop, end).join(""), right.text);
      }
  });

  it("are as many for a stem as for all its words, and for a phrase as for its parts side by side", async () => {
    const stems = corpus.vocabulary.filter(({ stem }) => stem === "cross");
    const sum = stems.reduce((total, is) => total + is.count, 0);
    assert.ok(stems.length > 1);
    assert.equal(await count({ q: "cross", cut: "stems" }), sum);
    const phrase = passages.reduce(
      (total, { language, quote }) =>
        total + (language === "en" ? (quote.match(/\bborder crossers\b/gi)?.length ?? 0) : 0),
      0,
    );
    assert.equal(await count({ q: '"border crossers"' }), phrase);
  });

  it("are narrowed by language, document, years and kind", async () => {
    const all = await found({ q: "border, 苏联" });
    const zh = await count({ q: "border, 苏联", language: "zh" });
    const en = await count({ q: "border, 苏联", language: "en" });
    assert.equal(zh + en, all.lines.length);
    const [first] = all.lines;
    const id = first!.passage.document_id;
    const [own, without] = [
      await count({ q: "border, 苏联", document: id }),
      await count({ q: "border, 苏联", without: id }),
    ];
    assert.equal(own + without, all.lines.length);
    const dated = [...all.lines].filter(({ date }) => date !== null && date < "1962");
    assert.equal(await count({ q: "border, 苏联", year: "..1961" }), dated.length);
  });

  it("are the same where only the documents that need it are read", async () => {
    for (const q of ["越界", '"border crossers"', "border*", "苏联, consulate", "界人"]) {
      const [small, big] = [await found({ q }), await found({ q }, large)];
      assert.deepEqual([...big.lines], [...small.lines]);
    }
    const rare = await found({ q: "consulate" }, large);
    const documents = new Set(rare.texts.map(({ document_id }) => document_id));
    assert.equal(documents.size, 1);
  });

  it("are counted by language, and spread over the texts", async () => {
    const all = await found({ q: "border, 越界" });
    const spreads = spreadsOf(all, await lengthsOf(corpus, all));
    assert.deepEqual(
      spreads.map(({ language, lines: own }) => [language, own]),
      [
        ["en", termCount("border")],
        ["zh", plainCount("越界")],
      ],
    );
    const words = terms.reduce((sum, is) => sum + (is.language === "en" ? is.count : 0), 0);
    assert.equal(spreads[0]!.words, words);
    const strips = stripsOf(all);
    assert.equal(
      strips.reduce((sum, strip) => sum + strip.places().length, 0),
      all.lines.length,
    );
    for (const { places, dp } of strips) {
      assert.ok(places().every(({ at }) => at >= 0 && at < 1));
      assert.ok(dp >= 0 && dp <= 1);
    }
  });
});

describe("lines that are counted", () => {
  const shown = (lines: Iterable<PlacedLine>) =>
    Array.from(lines, (line) => `${lineKey(line)} ${line.stop} ${line.passage.position}`);
  const same = async (asked: Partial<ConcordanceQuery>) => {
    const lines = (await counted(asked))?.lines;
    const all = await found(asked);
    assert.equal(lines?.length, all.lines.length, asked.q);
    assert.deepEqual(shown(await lines.slice(0, Infinity)), shown(all.lines), asked.q);
    return lines;
  };

  it("are those that are found, in the same order, for plain words", async () => {
    const words = new Set(corpus.vocabulary.map(({ term }) => term).filter(isPlainWord));
    assert.ok(words.size > 500);
    // Each seventh, which is hundreds of lines.
    for (const [nth, q] of [...words].entries()) if (nth % 7 === 0) await same({ q });
  });

  it("are those of the filter, and of several words", async () => {
    await same({ q: "border, the, consulate" });
    await same({ q: "the", year: "1960..1962" });
    await same({ q: "the", kind: "telegram" });
    await same({ q: "the", language: "zh" });
    await same({ q: "nowhereatall" });
  });

  it("are shown a page at a time, found by their key, and given with their passage", async () => {
    const lines = await same({ q: "the" });
    const all = [...(await found({ q: "the" })).lines];
    assert.deepEqual(shown(await lines.slice(60, 70)), shown(all.slice(60, 70)));
    assert.equal(await lines.placeOf(lineKey(all[65]!)), 65);
    assert.equal(await lines.placeOf("nobody~en~3"), -1);
    assert.deepEqual((await lines.cutLine(all[65]!))?.passage, all[65]!.passage);
    assert.deepEqual(shown((await lines.whole()).lines), shown(all));
  });

  it("are none for what only the passages tell", async () => {
    for (const q of ["border*", '"the border"', "越界", "vice-consul the", ""])
      assert.equal(await counted({ q }), null, q);
    assert.equal(await counted({ q: "cross", cut: "stems" }), null);
    assert.equal(await countLines(large, { ...NONE, q: "the" }), null);
  });
});

describe("the translations of the five cables", () => {
  const pairs = async (q: string) => {
    const all = await found({ q });
    return { all, alignment: await alignmentFor(corpus, all.texts) };
  };
  const terms = async (q: string) => {
    const { all, alignment } = await pairs(q);
    const [pair] = languagePairs(all.lines, alignment, corpus.isStop);
    return pair!.found.slice(0, 6).map(({ term }) => term);
  };

  it("know what a historian would say", async () => {
    assert.equal((await terms("苏联"))[0], "soviet");
    assert.equal((await terms("当局"))[0], "authorities");
    assert.ok((await terms("越界")).includes("border"));
    assert.ok((await terms("border")).includes("越界"));
    assert.ok((await terms("居民")).includes("residents"));
  });

  it("lead to lines whose aligned pieces have them", async () => {
    const { all, alignment } = await pairs("越界");
    const [pair] = languagePairs(all.lines, alignment, corpus.isStop);
    for (const { term, together } of pair!.found) {
      const lines = linesWith(all.lines, alignment, term);
      assert.ok(lines.length >= together, term);
      assert.ok(lines.length < all.lines.length || together === pair!.having, term);
    }
  });

  it("stand beside the line in the passage that says the same, marked", async () => {
    const { all, alignment } = await pairs("当局");
    const parts = await Promise.all(
      Array.from(all.lines, (line) =>
        alignedPart(line, alignment, corpus.tables.read, new Set(["authorities"])),
      ),
    );
    const marked = parts.filter((part) => part && /authorities/i.test(part.words.text));
    assert.ok(marked.length > all.lines.length / 2);
    for (const part of parts) {
      if (!part) continue;
      const text = texts.find(
        (is) => is.document_id === part.document_id && is.language === part.language,
      )!;
      const { start, text: words } = part.words;
      const signs = Array.from(text.text);
      assert.equal(signs.slice(start, start + Array.from(words).length).join(""), words);
    }
  });
});
