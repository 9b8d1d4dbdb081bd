/** What the editor knows of the tables: their names, columns and meanings. Pure. */

export interface KnownColumn {
  name: string;
  type: string;
  meaning: string;
}

export interface KnownTable {
  name: string;
  title: string;
  meaning: string;
  columns: readonly KnownColumn[];
}

/** A data package as far as the workbench reads it (Frictionless; `/data/datapackage.json`). */
export interface DescribedTables {
  resources: readonly {
    name: string;
    title?: string;
    description?: string;
    schema?: {
      fields: readonly {
        name: string;
        type: string;
        description: string;
        constraints?: { enum?: readonly string[] };
      }[];
    };
  }[];
}

/** The tables that a data package describes, each once, in its order. */
export function knownTables({ resources }: DescribedTables): KnownTable[] {
  const seen = new Set<string>();
  return resources.flatMap(({ name, title = name, description = "", schema }) => {
    if (!schema || seen.has(name) || name.endsWith("-csv")) return [];
    seen.add(name);
    const columns = schema.fields.map(
      ({ name: column, type, description: meaning, constraints }) => ({
        ...{ name: column, type: type === "array" ? "list" : type },
        meaning: constraints?.enum ? `${meaning} One of: ${constraints.enum.join(", ")}.` : meaning,
      }),
    );
    return [{ name, title, meaning: description, columns }];
  });
}

/** All names that a query could mean. */
export function knownNames(tables: readonly KnownTable[]): string[] {
  const columns = tables.flatMap((table) => table.columns.map(({ name }) => name));
  return [...new Set([...tables.map(({ name }) => name), ...columns])];
}
