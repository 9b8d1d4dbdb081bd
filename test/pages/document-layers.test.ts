import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import {
  type LayerWords,
  layerSpans,
  layerSwitches,
  layerWords,
} from "../../loaders/pages/document-layers.js";
import { markup } from "../../loaders/pages/markup.js";
import { type Span, woven } from "../../loaders/pages/woven-text.js";
import { claim } from "../components/crossings/claims.js";

const text = "In May 1954 a hundred people of Zenda crossed into Kravonia";
const passage = { language: "en", start: 0, stop: text.length, quote: text };
const same = (offset: number) => offset;

function words(layer: LayerWords["layer"], start: number, stop: number): LayerWords {
  return { language: "en", start, stop, layer, reading: layer };
}

/** Which letters of the text each layer marks, read back from the HTML. */
function marked(html: string): Map<string, Set<number>> {
  const layers = new Map<string, Set<number>>();
  const open: string[] = [];
  let at = 0;
  for (const [token] of html.matchAll(/<[^>]*>|&#\d+;|[^<&]/g)) {
    if (token.startsWith("</")) open.pop();
    else if (token.startsWith("<")) open.push(/<as-(\w+)/.exec(token)?.[1] ?? "other");
    else {
      for (const layer of open) layers.set(layer, (layers.get(layer) ?? new Set()).add(at));
      at += 1;
    }
  }
  assert.equal(at, text.length);
  return layers;
}

const around = (content: ReturnType<typeof markup>) => markup`<span>${content}</span>`;

describe("layerSpans(words, passage, index, others)", () => {
  it("marks every letter of every layer, however layers and other spans cross", () => {
    const place = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }));
    const layer = fc.constantFrom("person", "place", "date", "figure" as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(layer, place), { maxLength: 6 }), place, (given, [at, by]) => {
        const stopOf = (start: number, length: number) => Math.min(text.length, start + length);
        const rows = given.map(([name, [start, length]]) =>
          words(name as LayerWords["layer"], start, stopOf(start, length)),
        );
        const others: Span[] = [{ start: at, stop: stopOf(at, by), around }];
        const spans = [...others, ...layerSpans(rows, passage, same, others)];
        const found = marked(woven(text, spans).html);
        for (const { layer: name, start, stop } of rows)
          for (let i = start; i < stop; ++i) assert.ok(found.get(name)?.has(i), `${name} ${i}`);
        for (let i = at; i < stopOf(at, by); ++i) assert.ok(found.get("other")?.has(i));
      }),
    );
  });

  it("stays within its passage and its language", () => {
    const rows = [words("place", 0, 500), { ...words("date", 0, 5), language: "zh" }];
    const spans = layerSpans(rows, passage, same, []);
    assert.deepEqual(
      spans.map(({ start, stop }) => [start, stop]),
      [[0, text.length]],
    );
  });

  it("says what words were read as where the page first has them, and where they were read otherwise", () => {
    const lake = { language: "en", start: 0, stop: 14, quote: "Lake Lake Lake" };
    const [one, two, three] = [0, 5, 10].map((start) => words("place", start, start + 4));
    const rows = [one, two, { ...three, reading: "another lake" }] as LayerWords[];
    const first = new Map<string, string>();
    const html = () => woven(lake.quote, layerSpans(rows, lake, same, [], first)).html;
    assert.deepEqual(
      [...html().matchAll(/<as-place( title)?/g)].map(([, said]) => said),
      [" title", undefined, " title"],
    );
    assert.equal(html().match(/ title/g)?.length, 1);
  });
});

describe("layerWords(rows, readings)", () => {
  const at = { document_id: "a", language: "en", start: 0, stop: 4, quote: "1954" };
  const readings = {
    nameOf: (id: string) => (id === "zenda" ? "Zenda" : null),
    readingOf: (id: string) => (id === "zenda" ? "Zenda, place; in Kravonia" : null),
  };

  it("says what each was read as, also where nobody knows the name", () => {
    const mentions = [
      { ...at, entity_id: "zenda", type: "place" } as const,
      { ...at, entity_id: null, type: "government" } as const,
      { ...at, entity_id: null, type: "person", quote: "曾某" } as const,
      { ...at, entity_id: null, type: "person", language: "zh", quote: "曾某" } as const,
    ];
    const dates = [
      {
        ...at,
        role: "mentioned",
        date: "1954-01-01",
        date_end: "1954-12-31",
        edtf: "1954",
        note: null,
      } as const,
    ];
    const claims = [claim("1", { low: 1, high: 2, per_days: 3 })];
    const abbreviation = { ...at, abbreviation: "RFC", entity_id: null };
    const abbreviations = [
      { ...abbreviation, meaning: "River Ferry Commission", basis: "edition" } as const,
      { ...abbreviation, meaning: "Ford; Ferry", basis: "authority" } as const,
    ];
    const rows = { mentions, dates, claims, abbreviations };
    assert.deepEqual(
      layerWords(rows, readings).map(({ layer, reading }) => [layer, reading]),
      [
        ["place", "Zenda, place; in Kravonia"],
        ["office", "government, in no authority file"],
        ["person", "person, in no authority file"],
        ["person", "曾某 (by rule: zēng mǒu), person, in no authority file"],
        ["abbreviation", "RFC: River Ferry Commission (the edition’s list)"],
        ["abbreviation", "RFC: Ford, or Ferry"],
        ["date", "1954, mentioned"],
        ["figure", "flow: 1–2 persons in 3 days, ruritania → east-kravonia"],
      ],
    );
  });
});

describe("layerSwitches(words)", () => {
  it("has a box for each layer that occurs, unticked, and none for an empty document", () => {
    const html = layerSwitches([words("place", 0, 1), words("place", 2, 3)])?.html ?? "";
    assert.equal(html.match(/type="checkbox"/g)?.length, 1);
    assert.ok(!html.includes("checked"));
    assert.equal(layerSwitches([]), null);
  });
});
