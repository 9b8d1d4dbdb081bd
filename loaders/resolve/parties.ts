/** Whether two descriptions of a correspondent can mean one. */
import type { Party } from "../language/citations/citation.js";
import { untitled } from "../language/citations/parties.js";
import type { Citable } from "../language/citations/citable.js";
import type { Row } from "../schema.js";

export type Agreement = "same" | "unknown" | "different";

/** What the rows say of who belongs to whom, and where offices sit. */
export interface Directory {
  /** An entity and all that it lies in. */
  lineOf(id: string): readonly string[];
  typeOf(id: string): Row<"entities">["type"] | null;
  /** The place that an entity belongs to: a state, or a land; null where it is nobody's. */
  stateOf(id: string): string | null;
  /** The place below a state that an office's name holds: xinjiang. */
  localityOf(id: string): string | null;
  /** City that the office accredited to a seat writes from: `republic of china` → `taipei`. */
  cityOf(seat: string): string;
}

/** Makes the directory of a corpus: datelines teach from where the offices write. */
export function directoryOf(
  entities: readonly Row<"entities">[],
  citables: readonly Citable[],
): Directory {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const cities = citiesOf(citables);
  const states = new Set(
    entities.flatMap(({ type, within }) => (type === "government" ? (within ?? []) : [])),
  );
  const places = entities.filter(({ type, id }) => type === "place" && !states.has(id));
  const localities = new Map<string, string | null>();
  const localityOf = (id: string) => {
    const known = localities.get(id);
    if (known !== undefined) return known;
    const name = byId.get(id)?.name_en ?? "";
    const place = places.find(({ name_en }) => name_en !== null && name.includes(name_en));
    localities.set(id, place?.id ?? null);
    return place?.id ?? null;
  };
  return {
    lineOf: (id) => lineIn(byId, id),
    typeOf: (id) => byId.get(id)?.type ?? null,
    stateOf: (id) => {
      const line = lineIn(byId, id).filter((part) => byId.get(part)?.type === "place");
      return line.findLast((part) => states.has(part)) ?? line.at(-1) ?? null;
    },
    localityOf,
    cityOf: (seat) => cities.get(seat) ?? seat,
  };
}

function lineIn(byId: ReadonlyMap<string, Row<"entities">>, id: string): string[] {
  const line: string[] = [];
  for (let next: string | null = id; next !== null && !line.includes(next);) {
    line.push(next);
    next = byId.get(next)?.within ?? null;
  }
  return line;
}

/** For each seat, the city that most of its documents are dated from. */
function citiesOf(citables: readonly Citable[]): Map<string, string> {
  const tallies = new Map<string, Map<string, number>>();
  for (const { from, place } of citables) {
    const seat = from[0]?.seat;
    if (seat == null || place === null) continue;
    const tally = tallies.get(seat) ?? new Map<string, number>();
    tallies.set(seat, tally.set(place, (tally.get(place) ?? 0) + 1));
  }
  return new Map(
    [...tallies].map(([seat, tally]) => {
      const byCount = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [seat, byCount[0]![0]];
    }),
  );
}

/** Compares a cited party with one that a document bears; `place` is where that one writes from. */
export function agree(
  cited: Party,
  own: Party,
  place: string | null,
  directory: Directory,
): Agreement {
  const [a, b] = [cityOf(cited, directory), place ?? cityOf(own, directory)];
  if (a !== null && b !== null) return a === b ? "same" : "different";
  if (cited.entity !== null && own.entity !== null)
    return entitiesAgree(cited.entity, own.entity, directory);
  if (cited.name !== null && own.name !== null && sameName(cited.name, own.name)) return "same";
  if (areOthers(cited, own, directory) || areOthers(own, cited, directory)) return "different";
  const sides = sidesAgree(cited, own, directory);
  if (sides !== "unknown") return sides;
  if (isSurname(cited) && own.entity !== null)
    return bears(own.entity, cited, directory, "unknown");
  if (isSurname(own) && cited.entity !== null)
    return bears(cited.entity, own, directory, "different");
  return "unknown";
}

/** Two persons: one whom no file knows by a full name, and one whom a file knows and who bears no part of it. */
function areOthers(one: Party, other: Party, directory: Directory): boolean {
  if (one.person !== true || other.entity === null || directory.typeOf(other.entity) !== "person")
    return false;
  const parts = other.entity.split("-");
  return !(one.name ?? "").split(" ").some((part) => part.length > 1 && parts.includes(part));
}

/** Names without their titles; of two words at least, since many bear one. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [untitled(a), untitled(b)];
  return one === other && one.includes(" ");
}

/**
 * Whose side both are on. A state that is cited as such (`the Soviet statement`) means whatever its officials
 * hand over; two officials of one state can be two.
 */
function sidesAgree(cited: Party, own: Party, directory: Directory): Agreement {
  const [a, b] = [sideOf(cited, directory), sideOf(own, directory)];
  if (a === null || b === null) return "unknown";
  const one = directory.lineOf(a).includes(b) || directory.lineOf(b).includes(a);
  if (!one) return "different";
  return isState(cited, directory) || isState(own, directory) ? "same" : "unknown";
}

function sideOf({ entity, state }: Party, directory: Directory): string | null {
  return entity === null ? (state ?? null) : directory.stateOf(entity);
}

/** A government, no more than the word for a state (`Korean`), or a side as a whole: `our note`. */
function isState({ entity, state, name, side }: Party, directory: Directory): boolean {
  if (side === true && (entity !== null || state !== undefined)) return true;
  if (entity !== null) return directory.typeOf(entity) === "government";
  return state !== undefined && /^(?:\p{L}+|.*\bgovernment\b.*)$/u.test(name ?? "");
}

/** Whether a party speaks for a state: a government, or an official that words call a state's. */
export function isForeign({ entity, state }: Party, directory: Directory): boolean {
  return entity === null ? state !== undefined : directory.typeOf(entity) === "government";
}

/** Known by nothing but a surname: `(Parsons)` behind an office. */
export function isSurname({ entity, seat, name }: Party): boolean {
  return entity === null && seat === null && name !== null && !name.includes(" ");
}

/** Whether a party is a person whom the authority files know. */
export function isPersonal({ entity }: Party, directory: Directory): boolean {
  return entity !== null && directory.typeOf(entity) === "person";
}

function bears(
  entity: string,
  { name }: Party,
  directory: Directory,
  otherwise: Agreement,
): Agreement {
  if (directory.typeOf(entity) !== "person") return "unknown";
  return entity.endsWith(`-${name ?? ""}`) ? "same" : otherwise;
}

function cityOf({ seat }: Party, directory: Directory): string | null {
  return seat === null ? null : directory.cityOf(seat);
}

/** One, or one within the other; a person may speak for any office. */
function entitiesAgree(a: string, b: string, directory: Directory): Agreement {
  if (a === b) return "same";
  const [lineA, lineB] = [directory.lineOf(a), directory.lineOf(b)];
  if (lineA.includes(b) || lineB.includes(a)) return "same";
  const locality = directory.localityOf(a);
  if (locality !== null && locality === directory.localityOf(b)) return "unknown";
  const persons = [lineA, lineB].filter(([id]) => directory.typeOf(id!) === "person");
  const free = persons.some((line) => line.length === 1) || lineA.at(-1) === lineB.at(-1);
  if (persons.length === 1 && free) return "unknown";
  return "different";
}
