/**
 * What the network says of each document. The page asks it in SQL: degree, PageRank and co-citation, over one edge
 * for each document that cites another, both by the document's own id where it is here.
 *
 * PageRank is Brin & Page (1998), “The Anatomy of a Large-Scale Hypertextual Web Search Engine”, section
 * 2.1.1, PR(A) = (1 − d) + d Σ PR(T) / C(T), with d = 0.85, as the series Σ (d P)^k 1 that solves it, then
 * divided by its sum. A document that cites nothing hands on to all alike, which that division amounts to
 * (Del Corso, Gullì & Romani 2005, “Fast PageRank computation via a sparse linear system”, theorem 1).
 * Co-citation strength is Small (1973), “Co-citation in the scientific literature”; its share Small & Greenlee (1980).
 */
export interface Rank {
  id: string;
  cites: number;
  cited_by: number;
  /** Between 0 and 1; all ranks sum to 1. */
  pagerank: number;
}

export interface Cocitation {
  first: string;
  second: string;
  /** Documents that cite both, and that cite either. */
  together: number;
  either: number;
  jaccard: number;
}
