/** Citations, documents and a directory of the tests' own: two lands by a lake, with an office in each other's capital. */
import type { Citable } from "../../loaders/language/citations/citable.js";
import type { Citation, Party } from "../../loaders/language/citations/citation.js";
import { type Directory, directoryOf } from "../../loaders/resolve/parties.js";
import type { Row } from "../../loaders/schema.js";

export function citable(id: string, parts: Partial<Citable> = {}): Citable {
  return {
    ...{ id, title: id, kind: "telegram", date: null, date_end: null, edtf: null, numbers: [] },
    ...{
      edition: null,
      collection: null,
      from: [],
      to: [],
      present: new Set(),
      days: [],
      place: null,
    },
    ...parts,
  };
}

export function citation(parts: Partial<Citation> = {}): Citation {
  return {
    ...{ document_id: "citing", language: "en", start: 0, stop: 9, quote: "the words" },
    ...{ kind: "telegram", number: null, series: null, date: null, date_end: null, edtf: null },
    ...{ author: null, recipient: null, pointer: null },
    ...{ again: false, printed: false, unprinted: false, noted: false },
    ...parts,
  };
}

export function party(parts: Partial<Party>): Party {
  return { entity: null, seat: null, name: null, ...parts };
}

export function number(number: string, series: string | null = null, year: string | null = null) {
  return { number, series, year };
}

type Entity = Row<"entities">;

function entity(id: string, type: Entity["type"], name: string, within: string | null): Entity {
  return {
    ...{ id, type, name_en: name, name_zh: null, pinyin: null, aliases: null, within },
    ...{ latitude: null, longitude: null, wikidata: null, geonames: null, viaf: null },
  };
}

export const entities: readonly Entity[] = [
  entity("lakeland", "place", "Lakeland", null),
  entity("hill", "place", "Hill", "lakeland"),
  entity("moorland", "place", "Moorland", null),
  entity("government-lakeland", "government", "Government of Lakeland", "lakeland"),
  entity("government-moorland", "government", "Government of Moorland", "moorland"),
  entity("ministry-lakeland", "office", "Lakeland Ministry", "government-lakeland"),
  entity("embassy-lakeland", "office", "Lakeland Embassy", "ministry-lakeland"),
  entity("hill-office", "office", "Hill Office", "government-lakeland"),
  entity("ministry-moorland", "office", "Moorland Ministry", "government-moorland"),
  entity("ada-winter", "person", "Ada Winter", "government-lakeland"),
];

export const directory: Directory = directoryOf(entities, [
  citable("a", { from: [party({ seat: "moorland" })], place: "marsh" }),
  citable("b", { from: [party({ seat: "moorland" })], place: "marsh" }),
  citable("c", { from: [party({ seat: "moorland" })], place: "fen" }),
]);
