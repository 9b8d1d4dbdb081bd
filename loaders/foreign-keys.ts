/** Which column of a table names a row of another: the data package tells it to other programs. */
import { type TableName, tableOf } from "./schema.js";

export interface ForeignKey {
  fields: string;
  reference: { resource: TableName; fields: string };
}

/** What a column's meaning says of it: `Author (entities.id).` */
const NAMED = /\((?<resource>[a-z_]+)\.id\)/u;

/** The foreign keys of a table: columns of text whose meaning names another table's id. */
export function foreignKeysOf(name: TableName, known: readonly string[]): ForeignKey[] {
  return Object.entries(tableOf(name).columns).flatMap(([fields, { type, meaning }]) => {
    const resource = NAMED.exec(meaning)?.groups?.["resource"];
    if (type !== "text" || resource === undefined || !known.includes(resource)) return [];
    return [{ fields, reference: { resource: resource as TableName, fields: "id" } }];
  });
}
