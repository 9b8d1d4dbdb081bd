import { InputError, type SourceFile } from "../document.js";
import { authorityOf, type Authority, type EntityType, type KnownEntity } from "./authority.js";
import { namedMission, type Sender } from "./missions.js";
import { parseAuthorityFile, type AuthorityRow } from "./parse.js";

/** The authority files and what their rows are; each may be absent. */
export const AUTHORITY_FILES: Readonly<Record<string, EntityType>> = {
  "governments.csv": "government",
  "missions.csv": "office",
  "offices.csv": "office",
  "people.csv": "person",
  "places.csv": "place",
};

/**
 * The authority that the files make together.
 * @throws {InputError} where a file is malformed, names no known type, repeats an id, or says that something lies within
 * an id that no file has, within itself, or in what cannot hold it; and at a sender of missions that no file has.
 */
export function readAuthority(
  files: readonly SourceFile[],
  names: MissionNames = { senders: new Map(), short: new Map() },
): Authority {
  const rows = files.flatMap((file) => parseAuthorityFile(file, typeOf(file.path)));
  const byId = new Map<string, AuthorityRow>();
  for (const row of rows) {
    const taken = byId.get(row.entity.row.id);
    if (taken)
      fail(row, "id is taken already", `${row.entity.row.id} (${taken.path}:${taken.line})`);
    byId.set(row.entity.row.id, row);
  }
  for (const row of rows) checkWithin(row, byId);
  for (const [ministry, sender] of names.senders) checkSender(ministry, sender, byId);
  return authorityOf(rows.map((row) => withNames(row, byId, names)));
}

/** What the names of missions are made of: senders by their ministry, and 苏 by the place that it means. */
export interface MissionNames {
  senders: ReadonlyMap<string, Sender>;
  short: ReadonlyMap<string, readonly string[]>;
}

function withNames(
  { entity, mission }: AuthorityRow,
  byId: ReadonlyMap<string, AuthorityRow>,
  { senders, short }: MissionNames,
): KnownEntity {
  const sender = senders.get(entity.row.within ?? "");
  if (mission === undefined || sender === undefined) return entity;
  return namedMission(entity, mission, sender, {
    get: (id) => byId.get(id)?.entity,
    short: (id) => short.get(id) ?? [],
  });
}

function typeOf(path: string): EntityType {
  const type = AUTHORITY_FILES[path.slice(path.lastIndexOf("/") + 1)];
  if (type === undefined) {
    const known = Object.keys(AUTHORITY_FILES).join(", ");
    throw new InputError(path, 1, `not an authority file (${known})`, path);
  }
  return type;
}

function checkWithin(row: AuthorityRow, byId: ReadonlyMap<string, AuthorityRow>): void {
  const way = [row.entity.row.id];
  let at = row;
  while (at.entity.row.within !== null) {
    const within: string = at.entity.row.within;
    const outer = byId.get(within);
    if (outer === undefined) fail(at, "within an id that no authority file has", within);
    const before = way.indexOf(within);
    // What lies in the circle is wrong, not what leads into it.
    if (before >= 0) fail(outer, "lies within itself", [...way.slice(before), within].join(" > "));
    checkHolds(at, outer);
    way.push(within);
    at = outer;
  }
}

/** What can hold an entity of a type. */
const HOLDERS: Readonly<Record<EntityType, readonly EntityType[]>> = {
  place: ["place"],
  government: ["place"],
  office: ["office", "government", "place"],
  person: ["office", "government", "place"],
};

function checkHolds(inner: AuthorityRow, outer: AuthorityRow): void {
  const [{ type }, { id, type: holder }] = [inner.entity.row, outer.entity.row];
  if (!HOLDERS[type].includes(holder))
    fail(inner, `${type === "office" ? "an" : "a"} ${type} lies in no ${holder}`, id);
}

function checkSender(
  ministry: string,
  { path, line, state }: Sender,
  byId: ReadonlyMap<string, AuthorityRow>,
): void {
  if (!byId.has(ministry))
    throw new InputError(path, line, "within an id that no authority file has", ministry);
  if (byId.get(state)?.entity.row.type !== "place")
    throw new InputError(path, line, "a state that is no place", state);
}

function fail(row: AuthorityRow, what: string, value: string): never {
  throw new InputError(row.path, row.line, what, value);
}
