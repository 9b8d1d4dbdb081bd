/**
 * `npm run bench` measures everything; `npm run bench -- tables engine` only what is named. Figures are
 * printed, never asserted: they belong to the machine.
 */
import { claims } from "./claims.js";
import { citations } from "./citations.js";
import { correspondents } from "./correspondents.js";
import { engine } from "./engine.js";
import { pages } from "./pages.js";
import { tables } from "./tables.js";
import { words } from "./words.js";

const benches: Record<string, () => Promise<void>> = {
  tables,
  pages,
  engine,
  correspondents,
  claims,
  citations,
  words,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench)
    throw new Error(`no such bench: ${name} (there are ${Object.keys(benches).join(", ")})`);
  process.stdout.write(`\n${name}\n`);
  await bench();
}
