/** Made-up citations, for the tests of the pages that show them. */
import type { Citation, CitedDocument } from "../../../docs/components/citations/graph.js";

/** A mention of `target` in `source`. */
export function mention(
  source: string,
  target: string | null,
  changes: Partial<Citation> = {},
): Citation {
  const evidence = {
    document_id: source,
    language: "en",
    start: 3,
    stop: 9,
    quote: `of ${target}`,
  };
  const interval = { date: null, date_end: null, edtf: null };
  const parties = { author_id: null, recipient_id: null };
  const rest = { kind: "cable" as const, number: null, target_id: target };
  return { id: `${source}-${target}`, ...evidence, ...interval, ...parties, ...rest, ...changes };
}

/** A cited document; a lead unless `document_id` says which it is. */
export function citedRow(id: string, changes: Partial<CitedDocument> = {}): CitedDocument {
  const parties = { author_id: null, recipient_id: null, document_id: null };
  return {
    id,
    label: `Cable ${id}`,
    kind: "cable",
    number: null,
    date: null,
    edtf: null,
    ...parties,
    ...changes,
  };
}

/** A graph of pairs, with every end a document of the corpus, one a day. */
export function rowsOf(pairs: readonly (readonly [string, string])[]) {
  const ids = [...new Set(pairs.flat())].sort();
  const day = (i: number) => new Date(Date.UTC(1950, 0, 1 + i)).toISOString().slice(0, 10);
  return {
    citations: pairs.map(([source, target]) => mention(source, target)),
    cited: ids.map((id) => citedRow(id, { document_id: id })),
    documents: ids.map((id, i) => ({
      id,
      title: id,
      kind: "cable" as const,
      date: day(i),
      edtf: day(i),
    })),
  };
}
