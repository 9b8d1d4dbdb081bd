/** Our way: DuckDB-WASM for what is counted, hyparquet and the concordance's own code for lines. */
import { parquetMetadata } from "hyparquet";
import { arrowFromParquet } from "../../docs/components/query/arrow.js";
import { ConcordanceCorpus } from "../../docs/components/concordance/corpus.js";
import { findLines } from "../../docs/components/concordance/find.js";
import type { VocabularyRow } from "../../docs/components/concordance/vocabulary.js";
import { openEngine } from "../../docs/components/query/engine.js";
import type { CutPassage } from "../../docs/components/concordance/kwic.js";
import {
  type ParquetFile,
  groupsIn,
  readFileRows,
} from "../../docs/components/query/parquet-file.js";
import type { TermCount } from "../../docs/components/terms/rows.js";
import { type Asker, type Files, type Matter, keysOf, lazily } from "./words-questions.js";
import type { PageQuestions } from "./words-statements.js";

export function askOurs(matter: Matter): Asker {
  const { files, language } = matter;
  const engine = lazily(async () => {
    const opened = await openEngine({
      worker: new URL("duckdb-browser-eh.worker.js", document.baseURI).href,
      module: new URL("duckdb-eh.wasm", document.baseURI).href,
    });
    for (const name of ["documents", "correspondents", "entities"])
      await opened.replaceTable(
        name,
        await arrowFromParquet(await fetched(`data/${name}.parquet`)),
      );
    for (const name of ["terms", "vocabulary"] as const)
      await opened.replaceTable(name, await arrowFromParquet(files[name]));
    return opened;
  });
  const corpus = lazily(() => concordanceOf(matter));
  const questions = lazily(
    async () => (await fetch("questions.json")).json() as Promise<PageQuestions>,
  );
  const run = async (name: keyof PageQuestions) => {
    const { text, parameters } = (await questions())[name];
    const values = parameters.map((value) => (value === "$studied" ? matter.studied : value));
    return (await (await engine()).run(text, values)).rows as unknown as TermCount[];
  };
  const query = { cut: "words", language, document: "", without: "", year: "", kind: "" };
  return {
    topTerms: () => run("topTerms"),
    keyness: async () => keysOf(await run("keyness"), matter),
    lines: async (words) =>
      (await findLines(await corpus(), { ...query, q: `"${words.join(" ")}"` })).lines.length,
  };
}

async function fetched(path: string): Promise<ArrayBuffer> {
  return (await fetch(path)).arrayBuffer();
}

function concordanceOf({ files, documents }: Matter): Promise<ConcordanceCorpus> {
  const open = (name: keyof Files): ParquetFile => ({
    file: files[name],
    metadata: parquetMetadata(files[name]),
  });
  const tokens = open("tokens");
  const terms = open("terms");
  const columns = ["document_id", "count"];
  // Kept in groups of rows, as the page keeps what it has read.
  const parts = lazily(() =>
    Promise.all(
      groupsIn(tokens).map(
        async (group) => (await readFileRows(tokens, group)) as unknown as CutPassage[],
      ),
    ),
  );
  const used = new Map<string, Promise<never>>();
  return ConcordanceCorpus.open({
    documents: () =>
      Promise.resolve(documents.map(({ id }) => ({ id, title: id, kind: "other", date: null }))),
    vocabulary: async () => (await readFileRows(open("vocabulary"))) as unknown as VocabularyRow[],
    texts: () => Promise.resolve([]),
    passages: () => Promise.resolve([]),
    ownPassages: () => Promise.resolve([]),
    terms(wanted) {
      const key = [...wanted].sort().join("\n");
      const rows =
        used.get(key) ??
        (readFileRows(terms, { columns, where: { term: [...wanted] } }) as Promise<never>);
      used.set(key, rows);
      return rows;
    },
    async *tokens() {
      yield* await parts();
    },
    size: () => Promise.resolve(Number(tokens.metadata.num_rows)),
    fold: () => Promise.resolve(new Map()),
    read: () => Promise.resolve(""),
  });
}
