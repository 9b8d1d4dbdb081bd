/** Search of the volumes: CPU to index, bytes and requests of a query, and the corpus's most used terms. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Search, openSearch } from "../../docs/components/search.js";
import { searchIndex } from "../../loaders/search/index.js";
import { searchables } from "../../loaders/search/searchable.js";
import { searchFiles, writeSearch } from "../../loaders/search/write.js";
import { termsOf, tokenRowsOf } from "../../loaders/extract/words/terms.js";
import { cutCharacters } from "../../loaders/extract/words/tokens.js";
import { rowsOf } from "../../loaders/extract/documents/documents.js";
import { readCables } from "../../loaders/tables.js";
import { temporaryFolder } from "../checkout.js";
import { type Taken, fetchFiles } from "../search/open.js";
import { kilobytes, median, megabytes, printRows, printSkipped, seconds } from "./print.js";
import { volumes } from "./tables.js";

const QUERIES = [
  "refugees",
  "border crossing",
  '"united nations"',
  "khrushchev berlin",
  "consul*",
  "korea year:1959",
  '"prisoners of war" repatriation',
  "tibet",
  "nuclear -test",
  "trade embargo",
];

/** Prints what the index of the volumes costs, and what each of ten queries does. */
export async function words(): Promise<void> {
  if (!existsSync(volumes)) {
    printSkipped("FRUS volumes", `not there: ${volumes}`);
    return;
  }
  const folder = temporaryFolder();
  await index(folder);
  const taken = { requests: 0, bytes: 0 };
  const search = await openSearch(`${folder}/`, { fetch: fetchFiles(taken) });
  printRows([["opening", String(taken.requests), kilobytes(taken.bytes)]]);
  const rows = [["query", "found", "requests", "bytes", "with snippets", "bytes", "time"]];
  const bytes: number[] = [];
  for (const query of QUERIES) {
    const row = await measured(search, query, taken);
    rows.push(row.cells);
    bytes.push(row.bytes);
  }
  printRows(rows);
  const later = kilobytes(median(bytes.slice(1)));
  printRows([["median of the later queries, with ten snippets", later]]);
}

async function index(folder: string): Promise<void> {
  const entries = await readCables(volumes);
  const documents = entries.flatMap(
    ({ id, document, description }) => rowsOf(id, document, description).documents,
  );
  const terms = timed(() =>
    entries.flatMap((is) => termsOf(tokenRowsOf(is.document, is.id, cutCharacters))),
  );
  const found = searchables(entries, { documents, correspondents: [], entities: [] });
  const made = timed(() => searchIndex(found));
  const before = process.cpuUsage();
  await writeSearch(made.value, folder);
  const size = searchFiles.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  printRows([
    ["step", "CPU"],
    [`terms (${terms.value.length} rows)`, seconds(terms.cpu)],
    [`index (${entries.length} documents)`, seconds(made.cpu)],
    [`writing it (${megabytes(size)})`, seconds(cpuSince(before))],
  ]);
}

function timed<Value>(work: () => Value): { value: Value; cpu: number } {
  const before = process.cpuUsage();
  const value = work();
  return { value, cpu: cpuSince(before) };
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function measured(search: Search, query: string, taken: Taken) {
  const [requests, bytes, started] = [taken.requests, taken.bytes, performance.now()];
  const { results, total } = await search.search(query);
  const listed = { requests: taken.requests - requests, bytes: taken.bytes - bytes };
  const time = `${(performance.now() - started).toFixed(0)} ms`;
  await Promise.all(results.map((result) => result.snippet()));
  const all = taken.bytes - bytes;
  const counts = [String(total), String(listed.requests), kilobytes(listed.bytes)];
  const snippets = [String(taken.requests - requests), kilobytes(all)];
  return { cells: [query, ...counts, ...snippets, time], bytes: all };
}
