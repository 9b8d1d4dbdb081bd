import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "../../property.js";
import { type Search, openSearch } from "../../../docs/components/search/search.js";
import { fetchFiles, indexOf, openFolder, searchable } from "../../search/open.js";

const ids = async (search: Search, query: string) =>
  (await search.search(query)).results.map(({ document_id }) => document_id);

describe("Search.search(query)", () => {
  let search: Search;
  before(async () => {
    const many = "filler ".repeat(300);
    search = await openFolder(
      await indexOf([
        searchable(
          "a",
          { en: ["The border is shut.", "Crossers came."] },
          {
            date: "1962-05-01",
            from: ["Embassy in Moscow", "驻苏使馆"],
            summary: "On an exodus.",
          },
        ),
        searchable(
          "b",
          {
            zh: ["我駐蘇聯領 事馆报告。", "边界"],
            en: ["Our consulate reports on the border crossers."],
          },
          { date: "1959-01-02", kind: "report", to: ["Gromyko"] },
        ),
        searchable(
          "c",
          { en: [`${many} border`, ["note", "Consulates, not printed."]] },
          { title: "Long one" },
        ),
      ]),
    );
  });

  it("ranks the shorter text with the word first", async () => {
    assert.deepEqual(await ids(search, "border"), ["a", "b", "c"]);
  });

  it("wants all words, in any of a document's languages", async () => {
    const answer = await search.search("consulate 边界");
    assert.deepEqual([answer.matching, answer.total], ["all", 1]);
    assert.deepEqual(
      answer.results[0]?.parts.map(({ language }) => language),
      ["en", "zh"],
    );
  });

  it("gives documents with any word where none has all", async () => {
    const answer = await search.search("filler consulate");
    assert.deepEqual([answer.matching, answer.total], ["any", 2]);
  });

  it("finds phrases within a passage only", async () => {
    assert.deepEqual(await ids(search, '"border crossers"'), ["b"]);
    assert.deepEqual(await ids(search, '"shut crossers"'), []);
  });

  it("finds a Chinese string in either script, cut or not, over a blank that print left", async () => {
    for (const query of ["领事馆", "領事館", "苏联领事", "蘇聯", "馆", "事馆报"])
      assert.deepEqual(await ids(search, query), ["b"], query);
    assert.deepEqual(await ids(search, "告边"), []);
  });

  it("leaves out documents with an excluded word in any language", async () => {
    assert.deepEqual(await ids(search, "border -领事"), ["a", "c"]);
    assert.deepEqual(await ids(search, 'border -"is shut" -filler'), ["b"]);
  });

  it("finds words by their beginnings", async () => {
    assert.deepEqual(await ids(search, "cross*"), ["a", "b"]);
  });

  it("does not find what editors wrote, nor titles", async () => {
    assert.deepEqual(await ids(search, "printed"), []);
    assert.deepEqual(await ids(search, "long"), []);
  });

  it("finds titles, summaries and notes in a field of their own", async () => {
    const notes = async (query: string) =>
      (await search.search(query, { field: "notes" })).documents.map((found) => found.document_id);
    assert.deepEqual(await notes('"not printed"'), ["c"]);
    assert.deepEqual(await notes("long"), ["c"]);
    assert.deepEqual(await notes("exodus"), ["a"]);
    assert.deepEqual(await notes("border"), []);
    assert.deepEqual(await ids(search, "border title:long"), ["c"]);
    assert.deepEqual(await ids(search, "border -notes:printed"), ["a", "b"]);
  });

  it("shows the words of a note in the text, and those of a summary apart from it", async () => {
    const snippet = async (query: string) =>
      (await search.search(query, { field: "notes" })).documents[0]!.snippet();
    const [note, summary] = [await snippet("printed"), await snippet("exodus")];
    assert.deepEqual([note!.catalogue, summary!.catalogue], [false, true]);
    assert.equal(summary!.text, "On an exodus.");
    const { start, stop } = note!.highlights[0]!;
    assert.equal(await search.words("c", "en", note!.start + start, note!.start + stop), "printed");
  });

  it("never shows the catalogue's words as those of a text", async () => {
    const [result] = (await search.search("crossers -zh")).documents;
    assert.doesNotMatch((await result!.snippet())!.text, /exodus|^a$/m);
  });

  it("says what it did not find, and what it passed over", async () => {
    const { missing, query, matching } = await search.search("border xyzzy &");
    assert.deepEqual([missing, query.ignored, matching], [["xyzzy"], ["&"], "any"]);
  });

  it("knows words near one that is not there", async () => {
    const near = await search.near("consulat");
    assert.deepEqual(near, [{ term: "consulate", texts: 1 }]);
  });

  it("names every place of a document's own texts", async () => {
    const [result] = (await search.search("the")).documents;
    assert.equal((await result!.places()).length, result!.occurrences);
  });

  it("gives a snippet of each language that was found", async () => {
    const [result] = (await search.search("consulate 领事")).documents;
    const languages = (await result!.snippets()).map(({ language }) => language);
    assert.deepEqual(languages.sort(), ["en", "zh"]);
    assert.deepEqual([...result!.languages].sort(), ["en", "zh"]);
  });

  it("keeps to a year, kind, language, sender or addressee", async () => {
    assert.deepEqual(await ids(search, "border year:1960-1963"), ["a"]);
    assert.deepEqual(await ids(search, "border -kind:cable"), ["b"]);
    assert.deepEqual(await ids(search, "border language:zh"), []);
    assert.deepEqual(await ids(search, "from:moscow"), ["a"]);
    assert.deepEqual(await ids(search, "from:駐蘇使館"), ["a"]);
    assert.deepEqual(await ids(search, "border -to:gromyko"), ["a", "c"]);
    assert.deepEqual(await ids(search, "kind:cable,report"), ["b", "a", "c"]);
  });

  it("finds nothing for nothing, or for what no text has", async () => {
    for (const query of ["", "  ", '""', "-border", "xyzzy", "*", "-", "龍"])
      assert.deepEqual(await ids(search, query), [], query);
  });

  it("explains each score by its parts", async () => {
    const [first] = (await search.search("border")).results;
    const [part] = first!.parts;
    assert.equal(first!.score, part!.score);
    assert.deepEqual([part!.typed, part!.occurrences, part!.texts], ["border", 1, 3]);
    assert.ok(part!.score < part!.weight);
  });

  it("pages through results, and gives up when told", async () => {
    const { results, total } = await search.search("border", { limit: 1, offset: 1 });
    assert.deepEqual([results.length, results[0]?.document_id, total], [1, "b", 3]);
    await assert.rejects(search.search("border", { signal: AbortSignal.abort() }), /abort/i);
  });

  it("shows the found words in a snippet, offsets in code points", async () => {
    const [result] = (await search.search("領事館")).results;
    const snippet = await result!.snippet();
    const shown = snippet!.highlights.map(({ start, stop }) =>
      Array.from(snippet!.text).slice(start, stop).join(""),
    );
    assert.deepEqual(shown, ["領 事馆"]);
    assert.equal(await search.words("b", "zh", snippet!.start, snippet!.stop), snippet!.text);
  });
});

describe("Search.places(query)", () => {
  const alphabet = Array.from("ab \u{20000}领领事, .\n");
  const text = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 60 });

  it("names every place of a word and of a string, as a plain loop finds them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
        const documents = texts.map((text, at) => searchable(String(at), { zh: [text] }));
        const search = await openFolder(await indexOf(documents));
        for (const query of ["a", "ab", "领事", "领领", "领", "事领事"]) {
          const found = await search.places(query);
          const expected = texts.flatMap((text, at) =>
            plainPlaces(text, query).map(([start, stop]) => `${at} ${start} ${stop}`),
          );
          const named = found.map(
            ({ document_id, start, stop }) => `${document_id} ${start} ${stop}`,
          );
          assert.deepEqual(named, expected, `${query} in ${JSON.stringify(texts)}`);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Places of a word between blanks and signs, or of a string of Han, by a loop over the characters. */
function plainPlaces(text: string, query: string): [number, number][] {
  const characters = Array.from(text);
  const isLetter = (at: number) => /[ab]/.test(characters[at] ?? "");
  const isHan = (at: number) => /\p{Script=Han}/u.test(characters[at] ?? "");
  const places: [number, number][] = [];
  for (let start = 0; start < characters.length; ++start) {
    let at = start;
    for (const wanted of query) {
      if (at > start && isHan(at - 1) && characters[at] === " " && isHan(at + 1)) at += 1;
      if (characters[at] !== wanted) {
        at = -1;
        break;
      }
      at += 1;
    }
    const whole = !isLetter(start) || (!isLetter(start - 1) && !isLetter(at));
    if (at > 0 && whole) places.push([start, at]);
  }
  return places;
}

describe("openSearch(where)", () => {
  it("takes the whole files from a host that knows no ranges", async () => {
    const folder = await indexOf([searchable("a", { en: ["border"] })]);
    const taken = { requests: 0, bytes: 0 };
    const search = await openSearch(`${folder}/`, { fetch: fetchFiles(taken, { ranges: false }) });
    const [result] = (await search.search("border")).results;
    assert.equal((await result?.snippet())?.text, "border");
    assert.equal(taken.requests, 4);
  });

  it("fetches nothing twice", async () => {
    const taken = { requests: 0, bytes: 0 };
    const search = await openFolder(await indexOf([searchable("a", { en: ["border"] })]), taken);
    await search.search("border");
    const before = taken.requests;
    await search.search("border");
    assert.equal(taken.requests, before);
  });

  it("fetches a few blocks of many", async () => {
    const documents = Array.from({ length: 400 }, (_, at) =>
      searchable(`d${at}`, {
        en: [`the ${"the common words ".repeat(40)} w${at} x${at % 7} y${at * 31}`],
      }),
    );
    const taken = { requests: 0, bytes: 0 };
    const folder = await indexOf(documents);
    const search = await openFolder(folder, taken);
    const opened = taken.bytes;
    const { results } = await search.search("w77 the");
    assert.deepEqual(
      results.map(({ document_id }) => document_id),
      ["d77"],
    );
    assert.ok(taken.bytes - opened < 30_000, `${taken.bytes - opened} bytes`);
    const found = await search.places('"common words w77"');
    assert.deepEqual(found.length, 1);
  });

  it("fetches what lies near together, and what lies far apart by itself", async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${(at * 7919) % 100_003}`);
    const documents = Array.from({ length: 60 }, (_, at) =>
      searchable(String(at).padStart(2, "0"), {
        en: [`${at < 3 || at > 57 ? "border " : ""}${words.slice(at, at + 2000).join(" ")}`],
      }),
    );
    const taken = { requests: 0, bytes: 0 };
    const search = await openFolder(await indexOf(documents), taken);
    const { results } = await search.search("border");
    const before = taken.requests;
    await Promise.all(results.slice(0, 1).map((result) => result.snippet()));
    assert.equal(taken.requests - before, 1);
    await Promise.all(results.map((result) => result.snippet()));
    assert.ok(taken.requests - before <= 5, String(taken.requests - before));
  });

  it("says what it could not load", async () => {
    const fetch = () => Promise.resolve(new Response("", { status: 404 }));
    await assert.rejects(
      openSearch("x/", { fetch }),
      /could not load x\/search-documents.parquet: status 404/,
    );
  });

  it("opens an index of no words", async () => {
    const search = await openFolder(await indexOf([searchable("a", { en: ["…"] })]));
    assert.deepEqual(await ids(search, "border"), []);
  });
});
