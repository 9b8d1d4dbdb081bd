/** Made-up citations, for the tests of the pages that show them. */
import {
  type Citation,
  type CitationEdge,
  type CitationNode,
  type CitedDocument,
  citationGraph,
} from "../../../docs/components/citations/graph.js";

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

/** A node, one day a node from 1950 on by its index; undated and not here where it has none. */
export function nodeRow(
  id: string,
  index: number | null,
  pairs: readonly (readonly [string, string])[],
): CitationNode {
  const day = (i: number) => new Date(Date.UTC(1950, 0, 1 + i)).toISOString().slice(0, 10);
  const date = index === null ? null : day(index);
  const cites = pairs.filter(([source]) => source === id).length;
  const cited_by = pairs.filter(([, target]) => target === id).length;
  return { id, label: id, kind: "cable", date, edtf: date, held: date !== null, cites, cited_by };
}

/** An edge of one mention. */
export function edgeRow(source: string, target: string): CitationEdge {
  const { document_id, language, start, stop, quote, kind } = mention(source, target);
  return { source, target, kind, mentions: 1, document_id, language, start, stop, quote };
}

/** A graph of pairs, as the page's queries make it, with every end a document of the corpus, one a day. */
export function graphOf(pairs: readonly (readonly [string, string])[]) {
  const ids = [...new Set(pairs.flat())].sort();
  return citationGraph(
    ids.map((id, i) => nodeRow(id, i, pairs)),
    pairs.map(([source, target]) => edgeRow(source, target)),
  );
}
