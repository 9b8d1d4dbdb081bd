import { ANCHOR, NAMES, REVIEW_FILES } from "../../loaders/review/columns.js";
import { tableOf } from "../../loaders/schema.js";
import { loader } from "../../loaders/site/loader.js";

export function output() {
  const files = Object.entries(REVIEW_FILES).map(
    ([subject, { table, settable, needed, never }]) => ({
      ...{ subject, table, needed, never: Object.keys(never ?? {}) },
      columns: settable.map((name) => ({
        name,
        ...tableOf(table).columns[name],
        entity: Object.hasOwn(NAMES, name),
      })),
    }),
  );
  return JSON.stringify({ anchor: Object.keys(ANCHOR), files });
}

await loader(import.meta.url, output);
