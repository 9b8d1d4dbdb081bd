import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resolveConflicts } from "../../loaders/resolve/conflicts.js";
import type { Row } from "../../loaders/schema.js";

type Claim = Row<"claims">;
type Entity = Row<"entities">;

const entity = (id: string, type: Entity["type"], within: string | null): Entity => ({
  ...{ id, type, within, name_en: id.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) },
  ...{ name_zh: null, pinyin: null, aliases: null, latitude: null, longitude: null },
  ...{ wikidata: null, geonames: null, viaf: null },
});
const entities = [
  entity("ruritania", "place", null),
  entity("strelsau", "place", "ruritania"),
  entity("kravonia", "place", null),
  entity("ruritanian-government", "government", "ruritania"),
  entity("kravonian-government", "government", "kravonia"),
  entity("kravonian-embassy", "office", "kravonian-government"),
];

/** 8,000 persons who left Strelsau for Kravonia in May 1955, says the Ruritanian Government in paper a. */
function claim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    ...{ id, document_id: "a", language: "en", start: 0, stop: 13, quote: "8,000 persons" },
    ...{
      measure: "flow",
      low: 8000,
      high: 8000,
      wording: "8,000",
      unit: "persons",
      per_days: null,
    },
    ...{ population: "persons", from_place: "strelsau", to_place: "kravonia" },
    ...{
      period_start: "1955-05-01",
      period_end: "1955-05-31",
      asserted_by: "ruritanian-government",
    },
    ...{ counterpart_id: null, assertion_id: id, review: null },
    ...{ from_basis: "said", to_basis: "said", period_basis: "said", asserted_basis: "said" },
    ...changes,
  };
}

/** 3,000 of the same, says the Kravonian Embassy in paper b. */
const fewer = (changes: Partial<Claim> = {}): Claim =>
  claim("2", {
    ...{ document_id: "b", low: 3000, high: 3000, quote: "3,000 people" },
    ...{ from_place: "ruritania", asserted_by: "kravonian-embassy" },
    ...changes,
  });

const written = (id: string, date: string) => ({ id, date, date_end: date }) as Row<"documents">;
const documents = [written("a", "1955-06-02"), written("b", "1955-06-10")];

function resolve(...claims: Claim[]) {
  const assertions = claims.map((one) => ({ ...one, at_odds: null, wordings: 1 }));
  const { assertions: rows, findings } = resolveConflicts(assertions, claims, documents, entities);
  return { at_odds: rows.map(({ at_odds }) => at_odds), findings };
}

describe("resolveConflicts(assertions, claims, documents, entities)", () => {
  it("sets two sides that count one way and time differently against each other, each at its words", () => {
    const { at_odds, findings } = resolve(claim("1"), fewer());
    assert.deepEqual(at_odds, ["2", "1"]);
    assert.deepEqual(
      findings.map(({ kind, document_id, quote, message }) => [kind, document_id, quote, message]),
      [
        [
          "conflict",
          "a",
          "8,000 persons",
          "“8,000 persons” (Ruritania) and “3,000 people” in b (Kravonia) count the same way at the same time, and cannot both be right.",
        ],
        [
          "conflict",
          "b",
          "3,000 people",
          "“3,000 people” (Kravonia) and “8,000 persons” in a (Ruritania) count the same way at the same time, and cannot both be right.",
        ],
      ],
    );
  });

  it("takes a figure without a day for one of the month before its document", () => {
    const lately = { period_start: null, period_end: null, period_basis: null };
    assert.deepEqual(resolve(claim("1"), fewer(lately)).at_odds, ["2", "1"]);
    const early = claim("1", { period_start: "1955-02-01", period_end: "1955-02-28" });
    assert.deepEqual(resolve(early, fewer(lately)).at_odds, [null, null]);
  });

  it("lets a part of the time have fewer, but not more", () => {
    const day = { period_start: "1955-05-04", period_end: "1955-05-04" };
    assert.deepEqual(resolve(claim("1"), fewer(day)).at_odds, [null, null]);
    assert.deepEqual(resolve(claim("1", day), fewer()).at_odds, ["2", "1"]);
  });

  it("compares nothing that one side says twice, that overlaps, goes another way or is inferred", () => {
    const others: Partial<Claim>[] = [
      { asserted_by: "ruritanian-government" },
      { asserted_by: null, asserted_basis: null },
      { asserted_basis: "inferred" },
      { low: 3000, high: 9000 },
      { low: null, high: null },
      { from_place: "kravonia", to_place: "ruritania" },
      { measure: "stock" },
      { unit: "families" },
      { to_basis: "inferred" },
      { period_start: "1956-05-01", period_end: "1956-05-31" },
    ];
    for (const other of others)
      assert.deepEqual(
        resolve(claim("1"), fewer(other)).at_odds,
        [null, null],
        JSON.stringify(other),
      );
  });
});
