/**
 * `npm run bench` measures everything; `npm run bench -- tables engine` only what is named. Figures are
 * printed, never asserted: they belong to the machine. Words from the first with `--` on go to the benches.
 */
import { claims } from "./claims.js";
import { citations } from "./citations.js";
import { correspondents } from "./correspondents.js";
import { engine } from "./engine.js";
import { pages } from "./pages.js";
import { persons } from "./persons.js";
import { quality } from "./quality.js";
import { tables } from "./tables.js";
import { words } from "./words.js";

const benches: Record<string, (flags: readonly string[]) => Promise<void>> = {
  tables,
  pages,
  engine,
  correspondents,
  claims,
  citations,
  persons,
  quality,
  words,
};

const given = process.argv.slice(2);
const first = given.findIndex((word) => word.startsWith("--"));
const asked = first < 0 ? given : given.slice(0, first);
const flags = first < 0 ? [] : given.slice(first);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench)
    throw new Error(`no such bench: ${name} (there are ${Object.keys(benches).join(", ")})`);
  process.stdout.write(`\n${name}\n`);
  await bench(flags);
}
