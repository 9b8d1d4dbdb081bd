/** The tables that a concordance reads, as the site publishes them; no engine is needed. */
import type { ConcordanceTables, TermRow } from "./corpus.js";
import type { CutPassage, PassageName } from "./kwic.js";
import { countRows, groupsOf, readTable } from "../query/parquet.js";
import { siteIndex } from "../search/site-index.js";
import type { Bounds } from "./aligned.js";
import { passageKey } from "./translation-beads.js";

/** The site's tables. What was read once, passages and who uses a term, is kept. */
export function siteTables(): ConcordanceTables {
  const used = new Map<string, Promise<TermRow[]>>();
  const parts = new Map<number, Promise<CutPassage[]>>();
  const part = (group: Group) => {
    const known = parts.get(group.rowStart);
    if (known) return known;
    const reading = readTable("tokens", group);
    parts.set(group.rowStart, reading);
    reading.catch(() => parts.delete(group.rowStart));
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
      for (const group of await groupsWith(ids)) yield part(group);
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

/** A group of rows of a file: passages that are read at once. */
type Group = Awaited<ReturnType<typeof groupsOf>>[number];

let places: Promise<ReadonlyMap<string, ReadonlySet<Group>>> | undefined;

/** The groups that each document has passages in. */
function placesOfDocuments(): Promise<ReadonlyMap<string, ReadonlySet<Group>>> {
  if (places) return places;
  const reading = findPlaces();
  reading.catch(() => (places = undefined));
  return (places = reading);
}

async function findPlaces(): Promise<ReadonlyMap<string, ReadonlySet<Group>>> {
  const [groups, rows] = await Promise.all([
    groupsOf("tokens"),
    readTable("tokens", { columns: ["document_id"] }),
  ]);
  const found = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const { document_id } of rows.slice(group.rowStart, group.rowEnd))
      found.set(document_id, (found.get(document_id) ?? new Set()).add(group));
  return found;
}

/** The groups that have passages of these documents, or of any, in the file's order. */
async function groupsWith(ids: ReadonlySet<string> | null): Promise<Group[]> {
  if (ids === null) return groupsOf("tokens");
  const own = await placesOfDocuments();
  const wanted = new Set([...ids].flatMap((id) => [...(own.get(id) ?? [])]));
  return [...wanted].sort((a, b) => a.rowStart - b.rowStart);
}
