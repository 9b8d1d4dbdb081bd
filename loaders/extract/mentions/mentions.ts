import { type Atlas, atlasOf } from "../../authority/atlas.js";
import type { Authority } from "../../authority/authority.js";
import type { Document } from "../../document.js";
import type { Row } from "../../schema.js";
import { evidenceIn } from "../../text/evidence.js";
import { namesOf } from "../../language/names/names.js";
import { certainIds, whichOf } from "../../language/names/meant.js";
import { linkOffices } from "./offices.js";
import { linkPersons } from "./persons.js";

/**
 * Every name in a document: the longest at each place, whether an authority file knows it or not.
 * `entity_id` is null where none knows the name, and where several bear it and nothing else in the
 * document says which is meant. `written` is the document's date, if it is known.
 */
export function mentionsOf(
  document: Document,
  id: string,
  authority: Authority,
  written: string | null = null,
  atlas: Atlas = atlasOf(authority),
): Row<"mentions">[] {
  const texts = document.texts.map((text) => ({ text, names: namesOf(text, authority) }));
  const all = texts.map(({ names }) => names);
  const year = written === null ? null : Number(written.slice(0, 4));
  const register = document.markup.register ?? [];
  const persons = linkPersons(all, { authority, year, register });
  const offices = linkOffices(texts, { document, authority, atlas });
  const links = new Map([...persons, ...offices]);
  const certain = certainIds(all.flat());
  return texts.flatMap(({ text, names }) => {
    const evidence = evidenceIn(id, text);
    return names.map((name) => ({
      ...evidence(name.start, name.stop),
      entity_id: links.has(name) ? (links.get(name) ?? null) : whichOf(name.entities, certain),
      type: name.type,
    }));
  });
}
