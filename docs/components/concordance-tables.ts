/** The tables that a concordance reads, as the site publishes them; no engine is needed. */
import type { ConcordanceTables } from "./concordance-corpus.js";
import type { CutPassage } from "./kwic.js";
import { countRows, readTable } from "./parquet.js";
import { readContents } from "./search-documents.js";
import { searchAddresses } from "./search-files.js";
import { type Search, openSearch } from "./search.js";

/** Passages that are read at once. */
const PART = 2048;

/** The site's tables. What was read once is kept. */
export function siteTables(): ConcordanceTables {
  let index: Promise<Search> | undefined;
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
    async terms(terms) {
      const rows = await readTable("terms", { columns: ["term", "document_id", "count"] });
      return rows.filter(({ term }) => terms.has(term));
    },
    async *tokens(ids) {
      const size = await countRows("tokens");
      for (let from = 0; from < size; from += PART) {
        const passages = await part(from);
        yield ids === null ? passages : passages.filter(({ document_id }) => ids.has(document_id));
      }
    },
    size: () => countRows("tokens"),
    fold: async () =>
      (await readContents(searchAddresses(), (url, options) => fetch(url, options))).fold,
    async read(...place) {
      index ??= openSearch(searchAddresses());
      index.catch(() => (index = undefined));
      return (await index).words(...place);
    },
  };
}
