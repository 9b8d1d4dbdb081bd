/** The tables that a concordance reads, as the site publishes them; no engine is needed. */
import type { ConcordanceTables, TermRow } from "./corpus.js";
import type { CutPassage, PassageName } from "./kwic.js";
import { countRows, readTable } from "../query/parquet.js";
import { siteIndex } from "../search/site-index.js";
import type { Bounds } from "./aligned.js";
import { passageKey } from "./translation-beads.js";

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
        columns: ["document_id", "language", "count"],
        where: { term: [...terms] },
      });
      used.set(key, reading);
      reading.catch(() => used.delete(key));
      return reading;
    },
    async *tokens(ids) {
      for (const from of await partsWith(ids)) yield part(from);
    },
    ownPassages,
    size: () => countRows("tokens"),
    fold: async () => (await siteIndex()).contents.fold,
    read: async (...place) => (await siteIndex()).search.words(...place),
  };
}

async function ownPassages(ids: ReadonlySet<string>): Promise<(PassageName & Bounds)[]> {
  const where = { document_id: [...ids] };
  const [own, all] = await Promise.all([
    readTable("tokens", { columns: ["document_id", "language", "position"], where }),
    readTable("passages", {
      columns: ["document_id", "language", "position", "start", "stop"],
      where,
    }),
  ]);
  const keyOf = ({ document_id, language, position }: PassageName) =>
    passageKey(document_id, language, position);
  const standing = new Map(all.map((passage) => [keyOf(passage), passage]));
  return own.flatMap((passage) => standing.get(keyOf(passage)) ?? []);
}

let places: Promise<ReadonlyMap<string, ReadonlySet<number>>> | undefined;

/** First rows of the parts that each document has passages in. */
function placesOfDocuments(): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  if (places) return places;
  const reading = readTable("tokens", { columns: ["document_id"] }).then((rows) => {
    const found = new Map<string, Set<number>>();
    for (const [row, { document_id }] of rows.entries()) {
      const own = found.get(document_id) ?? new Set();
      found.set(document_id, own.add(row - (row % PART)));
    }
    return found;
  });
  reading.catch(() => (places = undefined));
  return (places = reading);
}

/** First rows of the parts that have passages of these documents, or of any. */
async function partsWith(ids: ReadonlySet<string> | null): Promise<number[]> {
  if (ids !== null) {
    const own = await placesOfDocuments();
    const wanted = new Set([...ids].flatMap((id) => [...(own.get(id) ?? [])]));
    return [...wanted].sort((a, b) => a - b);
  }
  const size = await countRows("tokens");
  return Array.from({ length: Math.ceil(size / PART) }, (_, at) => at * PART);
}
