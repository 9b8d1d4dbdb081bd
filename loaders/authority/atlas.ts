/** What the authority files know of places and their states, for the extractors that reckon with them. */
import { readCsv } from "../csv.js";
import { InputError, type SourceFile } from "../document.js";
import type { Row } from "../schema.js";
import { type Authority, lineOf } from "./authority.js";

export interface Atlas {
  /** An entity and all that it lies in, from the inside out. */
  lineOf(id: string): string[];
  /** The state that an entity lies in, or is: the outermost place with a government, else the outermost. */
  stateOf(id: string): string | null;
  /** The government of a state, null if no file has it. */
  governmentOf(state: string): string | null;
  /** States that lie in a land which is no state itself: North and South Korea in Korea. */
  statesIn(land: string): readonly string[];
  /** Type of an entity, null if no file has it. */
  typeOf(id: string): Row<"entities">["type"] | null;
  /** Adjectives and short forms of states, in lower case and simplified script: soviet, sino, 苏. */
  adjectives: ReadonlyMap<string, string>;
}

/** Makes the atlas of an authority. */
export function atlasOf(
  authority: Authority,
  adjectives: ReadonlyMap<string, string> = new Map(),
): Atlas {
  const typeOf = (id: string) => authority.byId.get(id)?.row.type ?? null;
  const governments = new Map(
    authority.entities.flatMap(({ row }): [string, string][] =>
      row.type === "government" && row.within !== null ? [[row.within, row.id]] : [],
    ),
  );
  const stateOf = (id: string) => {
    const places = lineOf(authority, id).filter((part) => typeOf(part) === "place");
    return places.filter((part) => governments.has(part)).at(-1) ?? places.at(-1) ?? null;
  };
  const parts = new Map<string, string[]>();
  for (const { row } of authority.entities)
    if (row.within !== null && governments.has(row.id))
      parts.set(row.within, [...(parts.get(row.within) ?? []), row.id]);
  return {
    lineOf: (id) => lineOf(authority, id),
    stateOf,
    governmentOf: (state) => governments.get(state) ?? null,
    statesIn: (land) => (governments.has(land) ? [] : (parts.get(land) ?? [])),
    typeOf,
    adjectives,
  };
}

/**
 * Reads `adjectives.csv`: columns `adjective, place, source`.
 * @throws {InputError} at a row without a word, with a word given twice, or with an unknown place.
 */
export function readAdjectives(file: SourceFile, authority: Authority): Map<string, string> {
  const adjectives = new Map<string, string>();
  for (const row of readCsv(file, ["adjective", "place", "source"])) {
    const word = row.get("adjective").toLowerCase();
    const place = row.get("place");
    if (word === "") throw new InputError(file.path, row.line, "no adjective", place);
    if (adjectives.has(word)) throw new InputError(file.path, row.line, "given twice", word);
    if (authority.byId.get(place)?.row.type !== "place")
      throw new InputError(file.path, row.line, "not a place of places.csv", place);
    adjectives.set(word, place);
  }
  return adjectives;
}
