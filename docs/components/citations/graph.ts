/** Citations as a network: a node for each document that cites or is cited, an edge from each to each that it cites. Pure. */
import type { Row } from "../../../loaders/schema.js";

export type Citation = Row<"citations">;
export type CitedDocument = Row<"cited_documents">;

/** A document that cites or is cited, as the page's query `nodes` has it. */
export interface CitationNode {
  /** Of the document where it is in this corpus, else of the lead (cited_documents.id). */
  id: string;
  label: string;
  kind: string;
  /** First day that its date can mean, YYYY-MM-DD; null for the undated. */
  date: string | null;
  edtf: string | null;
  /** Whether it is in this corpus. */
  held: boolean;
  /** How many documents it cites, and how many cite it. */
  cites: number;
  cited_by: number;
}

/** One document citing another, as the page's query `edges` has it: with the first words that say so. */
export interface CitationEdge extends Pick<
  Citation,
  "document_id" | "language" | "start" | "stop" | "quote"
> {
  source: string;
  target: string;
  /** What its mentions call the cited document; where they differ, the first. */
  kind: string;
  /** How many mentions say so. */
  mentions: number;
}

export interface CitationGraph {
  /** By date, the undated last, and id. */
  nodes: readonly CitationNode[];
  /** By both ends; the rows of the query themselves, so that what is made of them can tell it. */
  edges: readonly CitationEdge[];
  byId: ReadonlyMap<string, CitationNode>;
  /** Edges that leave from a node, and that lead to it. */
  from: ReadonlyMap<string, readonly CitationEdge[]>;
  to: ReadonlyMap<string, readonly CitationEdge[]>;
}

/** The network of the rows that the page's queries give. */
export function citationGraph(
  nodes: readonly CitationNode[],
  edges: readonly CitationEdge[],
): CitationGraph {
  return {
    ...{ nodes, edges, from: grouped(edges, "source"), to: grouped(edges, "target") },
    byId: new Map(nodes.map((node) => [node.id, node])),
  };
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

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Nodes and the edges among them. */
export type Subgraph = Pick<CitationGraph, "nodes" | "edges">;

/** The nodes with at least so many neighbours, and the edges among them. */
export function busiest(graph: CitationGraph, least: number): Subgraph {
  const kept = graph.nodes.filter(({ cites, cited_by }) => cites + cited_by >= least);
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
  const degree = (id: string) => (byId.get(id)?.cites ?? 0) + (byId.get(id)?.cited_by ?? 0);
  return (a: string, b: string) => degree(b) - degree(a) || compared(a, b);
}

function among({ nodes, edges }: CitationGraph, ids: ReadonlySet<string>): Subgraph {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}
