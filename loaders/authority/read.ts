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
 * @throws {InputError} where a file is malformed, names no known type, repeats an id, or says that
 * something lies within an id that no file has, or within itself.
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
  const seen = new Set([row.entity.row.id]);
  let at = row;
  while (at.entity.row.within !== null) {
    const within: string = at.entity.row.within;
    if (seen.has(within)) fail(row, "lies within itself", [...seen, within].join(" > "));
    const outer = byId.get(within);
    if (outer === undefined) fail(at, "within an id that no authority file has", within);
    seen.add(within);
    at = outer;
  }
}

function fail(row: AuthorityRow, what: string, value: string): never {
  throw new InputError(row.path, row.line, what, value);
}
