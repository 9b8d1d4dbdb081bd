/** The queries of the page Map, on a DuckDB. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readState } from "../../../docs/components/address/state.js";
import type { ChoiceRow } from "../../../docs/components/address/filter-form.js";
import type { MentionInContext } from "../../../docs/components/map/mention-contexts.js";
import type { PlaceCount } from "../../../docs/components/map/place.js";
import { askedPlaces, mapFields } from "../../../docs/components/map/state.js";
import { type SomeTables, askingPage } from "../page-cell.js";

type Mention = NonNullable<SomeTables["mentions"]>[number];

let at = 0;
function mention(entity_id: string | null, changes: Mention = {}): Mention {
  const start = at++;
  const evidence = { document_id: "a", language: "en", start, stop: start + 5, quote: "Zenda" };
  return { ...evidence, entity_id, type: "place", ...changes };
}

const documents: SomeTables["documents"] = [
  { id: "a", title: "A cable", date: "1954-05-01" },
  { id: "b", title: "B cable", date: null },
];
const entities: SomeTables["entities"] = [
  { id: "zenda", type: "place", name_en: "ZENDA", name_zh: "曾达", latitude: 50, longitude: 14 },
  { id: "castle", type: "place", name_zh: "城堡", latitude: 50 },
];

const ask = (mentions: Mention[], tables: SomeTables = {}) =>
  askingPage("map", { documents, entities, mentions, ...tables });
const asked = (search: string) => askedPlaces(readState(mapFields, search));

describe("the places of the page Map", () => {
  it("count mentions and documents under one name, whatever it is called", async () => {
    const run = await ask([
      mention("zenda"),
      mention("zenda", { document_id: "b", quote: "曾达" }),
    ]);
    assert.deepEqual(await run<PlaceCount>("places"), [
      {
        ...{ place: "zenda", name: "ZENDA", chinese: "曾达", known: true, words: "Zenda" },
        ...{ mentions: 2, documents: 2, longitude: 14, latitude: 50 },
        ...{ all_places: 1, all_mentions: 2 },
      },
    ]);
  });

  it("keep names that no file knows, each by itself, and have no half of a point", async () => {
    const run = await ask([mention(null), mention(null, { quote: "Streslau" }), mention("castle")]);
    const places = await run<PlaceCount>("places");
    assert.deepEqual(
      places.map(({ place, name, known, latitude }) => [place, name, known, latitude]),
      [
        ["“Streslau”", "Streslau", false, null],
        ["“Zenda”", "Zenda", false, null],
        ["castle", "城堡", true, null],
      ],
    );
  });

  it("come by documents, then by mentions, then by name", async () => {
    const run = await ask([
      mention(null, { quote: "B" }),
      mention(null, { quote: "A" }),
      ...[mention(null, { quote: "C" }), mention(null, { quote: "C" })],
      ...[mention("zenda"), mention("zenda", { document_id: "b" })],
    ]);
    const places = await run<PlaceCount>("places");
    assert.deepEqual(
      places.map(({ name }) => name),
      ["ZENDA", "C", "A", "B"],
    );
  });

  it("are those of a document, a language, or years; the undated only where no year is asked", async () => {
    const run = await ask([
      mention("zenda"),
      mention("x", { type: "office" }),
      mention("zenda", { document_id: "b" }),
    ]);
    const counts: number[] = [];
    for (const search of [
      "",
      "from=1954",
      "from=1955",
      "to=1953",
      "document=b",
      "language=zh",
      "from=no",
    ])
      counts.push((await run<PlaceCount>("places", asked(`?${search}`)))[0]?.mentions ?? 0);
    assert.deepEqual(counts, [2, 1, 0, 0, 1, 0, 2]);
  });

  it("are a thousand at most, with the totals of all", async () => {
    const many = Array.from({ length: 1002 }, (_, i) => mention(null, { quote: `P${String(i)}` }));
    const places = await (await ask(many))<PlaceCount>("places");
    const [one] = places;
    assert.deepEqual([places.length, one?.all_places, one?.all_mentions], [1000, 1002, 1002]);
  });
});

describe("the mentions of the page Map", () => {
  const texts: SomeTables["texts"] = [
    { document_id: "a", language: "en", text: "In Zenda, they say" },
  ];
  const zenda = mention("zenda", { start: 3, stop: 8 });
  const unknown = mention(null, { start: 3, stop: 8 });

  it("are those of the chosen place, with the words around them", async () => {
    const run = await ask([zenda, unknown], { texts });
    const [one, ...others] = await run<MentionInContext>("words", asked("?place=zenda"));
    assert.equal(others.length, 0);
    assert.deepEqual([one?.before, one?.quote, one?.after], ["In ", "Zenda", ", they say"]);
    assert.equal((await run("words", asked("?place=“Zenda”"))).length, 1);
  });

  it("are none where no place is chosen, or in other years", async () => {
    const run = await ask([zenda], { texts });
    assert.equal((await run("words")).length, 0);
    assert.equal((await run("words", asked("?place=zenda&from=1960"))).length, 0);
  });
});

describe("the choices of the page Map", () => {
  it("are documents and languages that name places, and the years of the documents", async () => {
    const run = await ask([mention("zenda"), mention("x", { type: "office", language: "zh" })]);
    assert.deepEqual(await run<ChoiceRow>("choices"), [
      { field: "document", value: "a", label: "A cable", count: 1 },
      { field: "from", value: "1954", label: null, count: 1 },
      { field: "language", value: "en", label: null, count: 1 },
      { field: "to", value: "1954", label: null, count: 1 },
    ]);
    const none = await ask([], { documents: [] });
    assert.deepEqual(await none("choices"), []);
  });
});
