/** Citations as a network: a node for each document that cites or is cited, an edge from each to each that it cites. Pure. */
import type { Row } from "../../../loaders/schema.js";

export type Citation = Row<"citations">;
export type CitedDocument = Row<"cited_documents">;
type KnownDocument = Pick<Row<"documents">, "id" | "title" | "kind" | "date" | "edtf">;

/** A document that cites or is cited. */
export interface CitationNode {
  /** Of the document where it is in this corpus, else of the lead (cited_documents.id). */
  id: string;
  label: string;
  kind: string;
  /** First day that its date can mean; null for the undated. */
  date: string | null;
  edtf: string | null;
  /** Whether it is in this corpus. */
  held: boolean;
  /** How many documents it cites, and how many cite it. */
  cites: number;
  citedBy: number;
}

/** One document citing another, with every mention that says so. */
export interface CitationEdge {
  source: string;
  target: string;
  /** What the mentions call the cited document; where they differ, the first. */
  kind: string;
  mentions: readonly Citation[];
}

export interface CitationGraph {
  nodes: readonly CitationNode[];
  edges: readonly CitationEdge[];
  byId: ReadonlyMap<string, CitationNode>;
  /** Edges that leave from a node, and that lead to it. */
  from: ReadonlyMap<string, readonly CitationEdge[]>;
  to: ReadonlyMap<string, readonly CitationEdge[]>;
  /** Mentions that fit several documents, and so make no edge. */
  ambiguous: readonly Citation[];
}

export interface GraphRows {
  citations: readonly Citation[];
  cited: readonly CitedDocument[];
  documents: readonly KnownDocument[];
}

/** The network, its nodes by date (the undated last) and id, its edges by both ends. */
export function citationGraph({ citations, cited, documents }: GraphRows): CitationGraph {
  const known = new Map(documents.map((document) => [document.id, document]));
  const targets = new Map(cited.map((row) => [row.id, row]));
  const edges = edgesOf(citations, targets);
  const [from, to] = [grouped(edges, "source"), grouped(edges, "target")];
  const leads = new Map(cited.map((row) => [row.document_id ?? row.id, row]));
  const ids = new Set([...from.keys(), ...to.keys()]);
  const nodes = Array.from(ids, (id) => ({
    ...describedNode(id, known.get(id), leads.get(id)),
    cites: from.get(id)?.length ?? 0,
    citedBy: to.get(id)?.length ?? 0,
  })).sort(inTime);
  return {
    ...{ nodes, edges, from, to },
    byId: new Map(nodes.map((node) => [node.id, node])),
    ambiguous: citations.filter(({ target_id }) => target_id === null || !targets.has(target_id)),
  };
}

function edgesOf(
  citations: readonly Citation[],
  targets: ReadonlyMap<string, CitedDocument>,
): CitationEdge[] {
  const edges = new Map<string, { source: string; target: string; mentions: Citation[] }>();
  for (const mention of citations) {
    const cited = targets.get(mention.target_id ?? "");
    if (!cited) continue;
    const [source, target] = [mention.document_id, cited.document_id ?? cited.id];
    const key = JSON.stringify([source, target]);
    const edge = edges.get(key);
    if (edge) edge.mentions.push(mention);
    else edges.set(key, { source, target, mentions: [mention] });
  }
  return [...edges.values()]
    .map((edge) => ({ ...edge, kind: edge.mentions[0]!.kind }))
    .sort((a, b) => compared(a.source, b.source) || compared(a.target, b.target));
}

function describedNode(id: string, document?: KnownDocument, lead?: CitedDocument) {
  const { date, edtf, kind } = document ?? lead ?? { date: null, edtf: null, kind: "document" };
  const label = document?.title ?? lead?.label ?? id;
  return { id, label, kind: kind as string, date, edtf, held: document !== undefined };
}

function grouped(
  edges: readonly CitationEdge[],
  end: "source" | "target",
): Map<string, CitationEdge[]> {
  const groups = new Map<string, CitationEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group) group.push(edge);
    else groups.set(edge[end], [edge]);
  }
  return groups;
}

function inTime(a: CitationNode, b: CitationNode): number {
  return compared(a.date ?? "9999", b.date ?? "9999") || compared(a.id, b.id);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Nodes and the edges among them. */
export type Subgraph = Pick<CitationGraph, "nodes" | "edges">;

/** The nodes with at least so many neighbours, and the edges among them. */
export function busiest(graph: CitationGraph, least: number): Subgraph {
  const kept = graph.nodes.filter(({ cites, citedBy }) => cites + citedBy >= least);
  return among(graph, new Set(kept.map(({ id }) => id)));
}

/** The least number of neighbours that leaves no more than so many nodes. */
export function leastNeighbours(graph: CitationGraph, most: number): number {
  let least = 1;
  while (busiest(graph, least).nodes.length > most) least += 1;
  return least;
}

/**
 * What lies within two steps of a node, either way. Of more than `most` nodes, those with the most
 * neighbours are kept; all that are one step away come first.
 */
export function egoNetwork(graph: CitationGraph, id: string, most = 300): Subgraph {
  if (!graph.byId.has(id)) return { nodes: [], edges: [] };
  const kept = new Set([id]);
  let ring = [id];
  for (let step = 0; step < 2; step++) {
    const next = new Set(ring.flatMap((node) => neighboursOf(graph, node)));
    ring = [...next].filter((node) => !kept.has(node)).sort(byDegree(graph));
    ring = ring.slice(0, Math.max(0, most - kept.size));
    for (const node of ring) kept.add(node);
  }
  return among(graph, kept);
}

/** Nodes one step away, either way. */
export function neighboursOf(graph: CitationGraph, id: string): string[] {
  const cited = (graph.from.get(id) ?? []).map(({ target }) => target);
  const citing = (graph.to.get(id) ?? []).map(({ source }) => source);
  return [...cited, ...citing];
}

function byDegree({ byId }: CitationGraph) {
  const degree = (id: string) => (byId.get(id)?.cites ?? 0) + (byId.get(id)?.citedBy ?? 0);
  return (a: string, b: string) => degree(b) - degree(a) || compared(a, b);
}

function among({ nodes, edges }: CitationGraph, ids: ReadonlySet<string>): Subgraph {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}
