import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fontPath } from "../../loaders/pages/fonts.js";

const { values } = parseArgs({ options: { font: { type: "string" } } });
process.stdout.write(await readFile(fontPath(values.font ?? "")));
