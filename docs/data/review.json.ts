import { ANCHOR, NAMES, REVIEW_FILES } from "../../loaders/review/columns.js";
import { tableOf } from "../../loaders/schema.js";

const files = Object.entries(REVIEW_FILES).map(([subject, { table, settable, needed, never }]) => ({
  ...{ subject, table, needed, never: never ?? [] },
  columns: settable.map((name) => ({
    name,
    ...tableOf(table).columns[name],
    entity: Object.hasOwn(NAMES, name),
  })),
}));
process.stdout.write(JSON.stringify({ anchor: Object.keys(ANCHOR), files }));
