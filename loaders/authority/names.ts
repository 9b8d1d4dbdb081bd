/** `names-<language>.csv`: names of entities in one more language, and the forms in which texts write them. */
import { readCsv } from "../csv.js";
import { InputError, type SourceFile } from "../document.js";
import type { NameForms } from "../text/name-forms.js";
import { authorityOf, type Authority } from "./authority.js";

/**
 * The authority with the names of a file in all their forms.
 * @throws {InputError} at an entity that no authority file has, or a row without a name or a source.
 */
export function withNamesIn(
  authority: Authority,
  file: SourceFile,
  { formsOf, ofLanguage }: NameForms,
): Authority {
  const added = new Map<string, string[]>();
  for (const row of readCsv(file, ["entity", "name", "source"])) {
    const [id, name] = [row.get("entity"), row.get("name")];
    const entity = authority.byId.get(id);
    if (entity === undefined) throw new InputError(file.path, row.line, "no such entity", id);
    if (name === "" || row.get("source") === "")
      throw new InputError(file.path, row.line, "no name or no source", id);
    const forms = formsOf(name, entity.row.type === "person");
    added.set(id, [...(added.get(id) ?? []), ...forms]);
  }
  return authorityOf(
    authority.entities.map((entity) => {
      const names = added.get(entity.row.id);
      if (!names) return entity;
      return ofLanguage === undefined
        ? { ...entity, names: [...new Set([...entity.names, ...names])] }
        : { ...entity, ownNames: { ...entity.ownNames, [ofLanguage]: [...new Set(names)] } };
    }),
    authority.series,
  );
}
