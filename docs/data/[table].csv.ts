import { parseArgs } from "node:util";
import { writeTableFile } from "../../loaders/site/table-file.js";

const { values } = parseArgs({ options: { table: { type: "string" } } });
await writeTableFile(`${values.table}.csv`);
