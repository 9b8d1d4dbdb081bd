import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Mention,
  placeCounts,
  placeMentions,
} from "../../../docs/components/map/place-counts.js";
import { atlas, documents } from "../crossings/claims.js";

function mention(entity_id: string | null, changes: Partial<Mention> = {}): Mention {
  const evidence = { document_id: "a", language: "en", start: 0, stop: 5, quote: "Zenda" };
  return { ...evidence, entity_id, type: "place", ...changes };
}

const everything = { document: "", from: "", to: "", language: "" };

describe("placeCounts(mentions, atlas)", () => {
  it("counts mentions and documents of a place under one name", () => {
    const rows = [mention("zenda"), mention("zenda", { document_id: "b", quote: "曾达" })];
    const [place] = placeCounts(rows, atlas);
    assert.deepEqual(
      [place?.name, place?.mentions, place?.documents, place?.known],
      ["ZENDA", 2, 2, true],
    );
  });

  it("keeps names that no file knows, each by itself, without coordinates", () => {
    const places = placeCounts([mention(null), mention(null, { quote: "Streslau" })], atlas);
    assert.deepEqual(
      places.map(({ name, known, latitude }) => [name, known, latitude]),
      [
        ["Streslau", false, null],
        ["Zenda", false, null],
      ],
    );
  });
});

describe("placeMentions(mentions, documents, filter)", () => {
  it("takes places alone, by document, language and year; the undated only where no year is asked", () => {
    const rows = [
      mention("zenda"),
      mention("x", { type: "office" }),
      mention("zenda", { document_id: "b" }),
    ];
    const count = (changes: object) =>
      placeMentions(rows, documents, { ...everything, ...changes }).length;
    assert.deepEqual(
      [count({}), count({ from: "1955" }), count({ to: "1954" }), count({ document: "b" })],
      [2, 1, 0, 1],
    );
    assert.equal(count({ language: "zh" }), 0);
    assert.equal(count({ from: "no year" }), 2);
  });
});
