/** Who is who among the correspondents of a document: one party, though each of its languages names it. Pure. */
import type { Row } from "../../../loaders/schema.js";

export type Correspondent = Row<"correspondents">;

/** What tells a correspondent from others: who it is, else the name as written. */
export function partyKey({ entity_id, name }: Pick<Correspondent, "entity_id" | "name">): string {
  return entity_id ?? `“${name}”`;
}

/**
 * The party that each row of one document names, by the key that stands for it. A translation names the
 * correspondents of a role in the order of the original: between two that both languages name, those that
 * only one of them knows are paired in that order, where there are as many of them on both sides. Two that
 * are known to be different are never paired.
 */
export function partiesOf(rows: readonly Correspondent[]): Map<Correspondent, string> {
  const keys = new Map(rows.map((row) => [row, partyKey(row)]));
  for (const role of new Set(rows.map((row) => row.role))) {
    const [first, ...others] = namedByLanguage(rows.filter((row) => row.role === role));
    if (!first) continue;
    for (const other of others)
      for (const [a, b] of pairsOf(first, other)) {
        const key = a.entity_id ?? b.entity_id ?? partyKey(a);
        for (const row of rows)
          if (row.role === role && [partyKey(a), partyKey(b)].includes(partyKey(row)))
            keys.set(row, key);
      }
  }
  return keys;
}

/** The parties of each language, each once, in the order of the text; the longest list first. */
function namedByLanguage(rows: readonly Correspondent[]): Correspondent[][] {
  const languages = new Map<string, Map<string, Correspondent>>();
  for (const row of [...rows].sort((a, b) => a.start - b.start)) {
    const own = languages.get(row.language) ?? new Map<string, Correspondent>();
    if (!own.has(partyKey(row))) own.set(partyKey(row), row);
    languages.set(row.language, own);
  }
  return [...languages.values()]
    .map((own) => [...own.values()])
    .sort((a, b) => b.length - a.length || (a[0]!.language < b[0]!.language ? -1 : 1));
}

type Pair = readonly [Correspondent, Correspondent];

function pairsOf(first: readonly Correspondent[], other: readonly Correspondent[]): Pair[] {
  const known = new Set(first.map(partyKey));
  const shared = new Set(other.map(partyKey).filter((key) => known.has(key)));
  const [own, foreign] = [between(first, shared), between(other, shared)];
  // Where the shared ones stand in another order, what lies between them is not the same.
  if (own.anchors !== foreign.anchors) return [];
  return own.stretches.flatMap((stretch, i) => {
    const opposite = foreign.stretches[i] ?? [];
    if (stretch.length !== opposite.length) return [];
    return stretch.flatMap((a, j): Pair[] => {
      const b = opposite[j]!;
      return a.entity_id === null || b.entity_id === null ? [[a, b]] : [];
    });
  });
}

/** The stretches of a list between those of its rows that both lists have. */
function between(rows: readonly Correspondent[], shared: ReadonlySet<string>) {
  const stretches: Correspondent[][] = [[]];
  const anchors: string[] = [];
  for (const row of rows)
    if (shared.has(partyKey(row))) {
      anchors.push(partyKey(row));
      stretches.push([]);
    } else stretches.at(-1)!.push(row);
  return { stretches, anchors: JSON.stringify(anchors) };
}
