/**
 * `npm run bench` measures everything; `npm run bench -- tables engine` only what is named. Figures are
 * printed, never asserted: they belong to the machine. Words from the first with `--` on go to the benches.
 */
import { claims } from "./claims.js";
import { citations } from "./citations.js";
import { correspondents } from "./correspondents.js";
import { dev } from "./dev.js";
import { engine } from "./engine.js";
import { pages } from "./pages.js";
import { persons } from "./persons.js";
import { quality } from "./quality.js";
import { redraw } from "./redraw.js";
import { size } from "./size.js";
import { slow } from "./slow.js";
import { start } from "./start.js";
import { tables } from "./tables.js";
import { words } from "./words.js";

interface Bench {
  measures: string;
  run: (flags: readonly string[]) => Promise<void>;
}

const benches: Record<string, Bench> = {
  tables: {
    measures: "seconds, CPU and memory of `npm run tables`, against saxes; --large too",
    run: tables,
  },
  pages: { measures: "bytes, requests and the first picture of each page", run: pages },
  size: {
    measures: "the site of twelve volumes: its folder, its pages, how long they block",
    run: size,
  },
  redraw: { measures: "a filter's change to what it shows, at twelve volumes", run: redraw },
  start: { measures: "`npm start`, cold and warm", run: start },
  slow: { measures: "CPU a kilobyte of texts that are hard to cut, at three lengths", run: slow },
  dev: { measures: "`npm run dev`: its start, a page and a cable saved", run: dev },
  engine: { measures: "the SQL engine of pages", run: engine },
  correspondents: { measures: "who wrote to whom, against TEI", run: correspondents },
  claims: { measures: "figures about people, against marked sentences", run: claims },
  citations: { measures: "cited documents, against marked ones", run: citations },
  persons: { measures: "persons, against TEI", run: persons },
  quality: { measures: "dates, marks and the rest of what is read", run: quality },
  words: { measures: "counting, concordance and search, against their peers", run: words },
};

const given = process.argv.slice(2);
const first = given.findIndex((word) => word.startsWith("--"));
const asked = first < 0 ? given : given.slice(0, first);
const flags = first < 0 ? [] : given.slice(first);
const known = Object.entries(benches).map(
  ([name, { measures }]) => `  ${name.padEnd(15)} ${measures}`,
);
const unknown = asked.filter((name) => !(name in benches));
if (flags.includes("--help") || unknown.length > 0) {
  const help = `npm run bench -- [bench …] [--words …]\n\n${known.join("\n")}\n`;
  if (unknown.length > 0) process.stderr.write(`no such bench: ${unknown.join(", ")}\n`);
  (unknown.length > 0 ? process.stderr : process.stdout).write(help);
  process.exit(unknown.length > 0 ? 1 : 0);
}

for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  process.stdout.write(`\n${name}\n`);
  await benches[name]?.run(flags);
}
