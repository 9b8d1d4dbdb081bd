/** Whom other authorities know an entity as: `identifiers.csv`, a row an identifier that is certain. */
import { readCsv } from "../csv.js";
import type { SourceFile } from "../document.js";

/** What an entity is called elsewhere, by the column of the table. */
export interface Identifiers {
  wikidata: string | null;
  geonames: string | null;
  viaf: string | null;
}

export const noIdentifiers: Identifiers = { wikidata: null, geonames: null, viaf: null };

const FORMS: Readonly<Record<keyof Identifiers, RegExp>> = {
  wikidata: /^Q[1-9]\d{0,11}$/,
  geonames: /^[1-9]\d{0,11}$/,
  viaf: /^[1-9]\d{0,24}$/,
};

/**
 * Reads the file: columns `entity, authority, identifier, source`.
 * @throws {InputError} at an entity that no authority file has, an identifier of another form, or one given twice.
 */
export function readIdentifiers(
  file: SourceFile,
  isKnown: (id: string) => boolean,
): Map<string, Identifiers> {
  const identifiers = new Map<string, Identifiers>();
  const owners = new Map<string, string>();
  for (const row of readCsv(file, ["entity", "authority", "identifier", "source"])) {
    const [entity, name, value] = [row.get("entity"), row.get("authority"), row.get("identifier")];
    if (!isKnown(entity)) row.fail("an entity that no authority file has", entity);
    if (!isAuthority(name)) return row.fail(`not one of ${Object.keys(FORMS).join(", ")}`, name);
    if (!FORMS[name].test(value)) row.fail(`no identifier of ${name}`, value);
    if (row.get("source") === "") row.fail("no source", entity);
    const own = identifiers.get(entity) ?? noIdentifiers;
    const owner = owners.get(`${name} ${value}`);
    if (own[name] !== null) row.fail(`given twice for ${name}`, entity);
    if (owner !== undefined) row.fail(`the identifier of ${owner} as well`, value);
    owners.set(`${name} ${value}`, entity);
    identifiers.set(entity, { ...own, [name]: value });
  }
  return identifiers;
}

function isAuthority(name: string): name is keyof Identifiers {
  return Object.hasOwn(FORMS, name);
}
