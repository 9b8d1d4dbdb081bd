/** Whom names mean, by what else a document names. */
import type { KnownEntity } from "../../authority/authority.js";
import type { FoundName } from "./found.js";

/** Entities that some name of the document means beyond doubt: no surname alone, no name that offices share. */
export function certainIds(names: readonly FoundName[]): Set<string> {
  return new Set(
    names.flatMap(({ entities, surname, shared }) =>
      entities.length === 1 && surname === undefined && !shared ? [entities[0]!.row.id] : [],
    ),
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
