/** In the browser: the corpus that is asked of, and the time that each way takes. */
import { parquetMetadata } from "hyparquet";
import { readFileRows } from "../../docs/components/query/parquet-file.js";
import { askArquero } from "./words-arquero.js";
import { askOurs } from "./words-ours.js";
import { type Asker, type Matter } from "./words-questions.js";
import { askSqlite } from "./words-sqlite.js";

const WAYS = { ours: askOurs, arquero: askArquero, "sql.js": askSqlite };
export type Way = keyof typeof WAYS;

const QUESTIONS: Readonly<Record<string, (asker: Asker) => Promise<string>>> = {
  "top terms": async (asker) => shown((await asker.topTerms())[0]!),
  keyness: async (asker) => (await asker.keyness())[0]!.term,
  ...Object.fromEntries(
    ["refugees", "prisoners of war", "government", "of the", "the"].map((words) => [
      `lines of “${words}”`,
      async (asker: Asker) => String(await asker.lines(words.split(" "))),
    ]),
  ),
};

const shown = ({ term, study }: { term: string; study: number }) => `${term} ${study}`;

/** A question's answer, to be compared, and the milliseconds of each run; the first may load tables. */
export interface Asked {
  name: string;
  answer: string;
  times: number[];
}

declare global {
  var timesOf: (way: Way, runs: number) => Promise<Asked[]>;
}

let matter: Promise<Matter> | undefined;

globalThis.timesOf = async (way, runs) => {
  const about = await (matter ??= matterOf());
  const asker = WAYS[way](about);
  const questions: Asked[] = [];
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const times: number[] = [];
    let answer = "";
    for (let run = 0; run < runs; run++) {
      const before = performance.now();
      answer = await ask(asker);
      times.push(performance.now() - before);
    }
    questions.push({ name, answer, times });
  }
  return questions;
};

/** English, without its stop words; the year of most documents against the rest. */
async function matterOf(): Promise<Matter> {
  const [documents, terms, tokens, vocabulary] = await Promise.all(
    ["documents", "terms", "tokens", "vocabulary"].map(async (name) =>
      (await fetch(`data/${name}.parquet`)).arrayBuffer(),
    ),
  );
  const language = "en";
  const own = { where: { language: [language] } };
  const sizes = new Map<string, number>();
  for (const row of await rowsOf(terms!, own)) {
    const id = String(row["document_id"]);
    sizes.set(id, (sizes.get(id) ?? 0) + Number(row["count"]));
  }
  const years = new Map<string, string>();
  for (const row of await rowsOf(documents!))
    if (typeof row["date"] === "string") years.set(String(row["id"]), row["date"].slice(0, 4));
  const studied = mostFrequent([...years.values()]);
  const words = await rowsOf(vocabulary!, own);
  return {
    studied,
    files: { terms: terms!, tokens: tokens!, vocabulary: vocabulary! },
    language,
    stops: words.filter((row) => row["stop"]).map((row) => String(row["term"])),
    documents: Array.from(sizes, ([id, size]) => ({
      id,
      part: years.get(id) === studied ? 1 : 0,
      size,
    })),
  };
}

function rowsOf(file: ArrayBuffer, options = {}): Promise<Record<string, unknown>[]> {
  return readFileRows({ file, metadata: parquetMetadata(file) }, options);
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
