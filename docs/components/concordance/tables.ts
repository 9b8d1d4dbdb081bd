/** The tables that a concordance reads, as the site publishes them; no engine is needed. */
import type { ConcordanceTables, TermRow } from "./corpus.js";
import type { CutPassage } from "./kwic.js";
import { countRows, readTable } from "../query/parquet.js";
import { siteIndex } from "../search/site-index.js";

/** Passages that are read at once: a group of rows of the file. */
const PART = 2048;

/** The site's tables. What was read once, passages and who uses a term, is kept. */
export function siteTables(): ConcordanceTables {
  const used = new Map<string, Promise<TermRow[]>>();
  const parts = new Map<number, Promise<CutPassage[]>>();
  const part = (from: number) => {
    const known = parts.get(from);
    if (known) return known;
    const reading = readTable("tokens", { rowStart: from, rowEnd: from + PART });
    parts.set(from, reading);
    reading.catch(() => parts.delete(from));
    return reading;
  };
  return {
    documents: () => readTable("documents", { columns: ["id", "title", "kind", "date"] }),
    vocabulary: () => readTable("vocabulary"),
    texts: () => readTable("texts", { columns: ["document_id", "language", "words"] }),
    passages: () =>
      readTable("passages", {
        columns: ["document_id", "language", "position", "start", "stop", "counterpart"],
      }),
    terms(terms) {
      const key = [...terms].sort().join("\n");
      const known = used.get(key);
      if (known) return known;
      const reading = readTable("terms", {
        columns: ["document_id", "count"],
        where: { term: [...terms] },
      });
      used.set(key, reading);
      reading.catch(() => used.delete(key));
      return reading;
    },
    async *tokens(ids) {
      for (const from of await partsWith(ids)) {
        const passages = await part(from);
        yield ids === null ? passages : passages.filter(({ document_id }) => ids.has(document_id));
      }
    },
    size: () => countRows("tokens"),
    fold: async () => (await siteIndex()).contents.fold,
    read: async (...place) => (await siteIndex()).search.words(...place),
  };
}

/** First rows of the parts that have passages of these documents, or of any. */
async function partsWith(ids: ReadonlySet<string> | null): Promise<number[]> {
  if (ids !== null) {
    const rows = await readTable("tokens", { columns: ["document_id"] });
    const wanted = rows.flatMap(({ document_id }, row) =>
      ids.has(document_id) ? [row - (row % PART)] : [],
    );
    return [...new Set(wanted)];
  }
  const size = await countRows("tokens");
  return Array.from({ length: Math.ceil(size / PART) }, (_, at) => at * PART);
}
