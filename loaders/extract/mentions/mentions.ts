import type { Authority, KnownEntity } from "../../authority/authority.js";
import type { Document, Text } from "../../document.js";
import type { Row } from "../../schema.js";
import { evidenceIn } from "../../text/evidence.js";
import { type FoundName, namesOf } from "../../language/names/names.js";

/**
 * Every name in a document: the longest at each place, whether an authority file knows it or not.
 * `entity_id` is null where none knows the name, and where several bear it and nothing else in the
 * document says which is meant.
 */
export function mentionsOf(
  document: Document,
  id: string,
  authority: Authority,
): Row<"mentions">[] {
  const texts = document.texts.map((text) => ({ text, names: namesOf(text, authority) }));
  const certain = certainIds(texts.flatMap(({ names }) => names));
  return texts.flatMap(({ text, names }) => rowsOf(text, id, names, certain));
}

function rowsOf(
  text: Text,
  id: string,
  names: readonly FoundName[],
  certain: ReadonlySet<string>,
): Row<"mentions">[] {
  const evidence = evidenceIn(id, text);
  return names.map((name) => ({
    ...evidence(name.start, name.stop),
    entity_id: whichOf(name.entities, certain),
    type: name.type,
  }));
}

/** Entities that some name of the document means beyond doubt. */
export function certainIds(names: readonly FoundName[]): Set<string> {
  return new Set(
    names.flatMap(({ entities }) => (entities.length === 1 ? [entities[0]!.row.id] : [])),
  );
}

/** The one that is meant: the only bearer of the name, else the only one named elsewhere. */
export function whichOf(
  entities: readonly KnownEntity[],
  certain: ReadonlySet<string>,
): string | null {
  if (entities.length === 1) return entities[0]!.row.id;
  const named = entities.filter((entity) => certain.has(entity.row.id));
  return named.length === 1 ? named[0]!.row.id : null;
}
