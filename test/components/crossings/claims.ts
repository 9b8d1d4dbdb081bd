/** Made-up claims, places and documents for the tests of the crossing statistics. */
import { type Atlas, type Entity, atlasOf } from "../../../docs/components/words/atlas.js";
import { type Claim, type ClaimRow, claimRows } from "../../../docs/components/crossings/rows.js";

function entity(id: string, type: Entity["type"], within: string | null, point = false): Entity {
  const at = point ? { latitude: 40, longitude: id.length } : { latitude: null, longitude: null };
  return { id, type, name_en: id.toUpperCase(), name_zh: null, within, ...at };
}

/** Ruritania with the province Zenda and its county Hentzau; Kravonia, divided into two states. */
export const entities: readonly Entity[] = [
  entity("ruritania", "place", null, true),
  entity("zenda", "place", "ruritania", true),
  entity("hentzau", "place", "zenda", true),
  entity("strelsau", "place", "ruritania"),
  entity("kravonia", "place", null, true),
  entity("east-kravonia", "place", "kravonia", true),
  entity("west-kravonia", "place", "kravonia"),
  entity("far-away", "place", null),
  entity("government-of-ruritania", "government", "ruritania"),
  entity("council-of-zenda", "government", "zenda"),
  entity("government-of-east-kravonia", "government", "east-kravonia"),
  entity("border-guard", "office", "government-of-ruritania"),
  entity("rassendyll", "person", null),
];

export const atlas: Atlas = atlasOf(entities);

export const documents = [
  { id: "a", title: "A cable", date: "1955-03-02", date_end: "1955-03-02" },
  { id: "b", title: "A letter", date: null, date_end: null },
];

/** A claim: 100 persons from Ruritania to East Kravonia in 1954, unless said otherwise. */
export function claim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    ...{ document_id: "a", language: "en", start: 0, stop: 11, quote: "100 persons" },
    ...{ measure: "flow", low: 100, high: 100, wording: "100", unit: "persons", per_days: null },
    ...{ population: "persons", from_place: "ruritania", to_place: "east-kravonia" },
    ...{ period_start: "1954-01-01", period_end: "1954-12-31" },
    ...{ asserted_by: null, counterpart_id: null, assertion_id: id, review: null },
    ...{ from_basis: "said", to_basis: "said", period_basis: "said", asserted_basis: null },
    ...changes,
  };
}

/** The same as a row of the statistics. */
export function row(id: string, changes: Partial<Claim> = {}): ClaimRow {
  return claimRows([claim(id, changes)], documents, atlas)[0]!;
}
