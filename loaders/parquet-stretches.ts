/**
 * Stretches of a table that is sorted by document: the rows of files whose documents stand side by side. Each is
 * written for itself, and the table is its stretches one behind the other, so that what changes in a file touches
 * no group of rows of another. Where a stretch ends hangs on the files around its end alone.
 */
import { createHash } from "node:crypto";
import type { PartFiles } from "./parquet-files.js";

/** A part with the names of its documents, by which tables are sorted. */
export interface PlacedPart extends PartFiles {
  entries: readonly { id: string; texts: readonly { passages: number }[] }[];
}

/** Passages of a stretch, at least: with fewer, groups of rows are short and many. A file of so many is alone. */
const LEAST = 4_096;

/** Passages at which a stretch ends wherever it is. */
const MOST = 32_768;

/** One in so many files ends a stretch that is long enough. */
const ENDS = 16;

/** The parts in the order of their documents, cut into stretches. Parts without documents have no rows. */
export function stretchesOf(parts: readonly PlacedPart[]): PlacedPart[][] {
  const stretches: PlacedPart[][] = [];
  let [open, length]: [PlacedPart[], number] = [[], 0];
  const end = () => {
    if (open.length > 0) stretches.push(open);
    [open, length] = [[], 0];
  };
  for (const { parts: own, first } of clustersOf(parts)) {
    const passages = own.reduce((sum, part) => sum + passagesOf(part), 0);
    if (passages >= LEAST) end();
    open.push(...own);
    length += passages;
    if (length >= MOST || (length >= LEAST && (passages >= LEAST || endsAt(first)))) end();
  }
  end();
  return stretches;
}

interface Cluster {
  parts: PlacedPart[];
  first: string;
  last: string;
}

/** Parts whose documents stand among each other are one. */
function clustersOf(parts: readonly PlacedPart[]): Cluster[] {
  const spans = parts.flatMap((part): Cluster[] => {
    const ids = part.entries.map(({ id }) => id).sort(byBytes);
    const [first, last] = [ids[0], ids.at(-1)];
    return first === undefined || last === undefined ? [] : [{ parts: [part], first, last }];
  });
  spans.sort((a, b) => byBytes(a.first, b.first));
  const clusters: Cluster[] = [];
  for (const span of spans) {
    const before = clusters.at(-1);
    if (before === undefined || byBytes(before.last, span.first) < 0) {
      clusters.push(span);
      continue;
    }
    before.parts.push(...span.parts);
    if (byBytes(before.last, span.last) < 0) before.last = span.last;
  }
  return clusters;
}

/** The order of DuckDB, which is that of UTF-8. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function passagesOf({ entries }: PlacedPart): number {
  return entries.reduce(
    (sum, { texts }) => texts.reduce((own, { passages }) => own + passages, sum),
    0,
  );
}

function endsAt(id: string): boolean {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % ENDS === 0;
}
