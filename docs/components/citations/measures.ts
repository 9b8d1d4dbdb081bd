/**
 * What the network says of each document, asked of the engine: degree, PageRank and co-citation. The
 * statements are texts, so that tests run the very same ones.
 */

/**
 * One row for each document that cites another: `source` and `target`, both by the document's own id where
 * it is here. Several mentions of one document in another are one edge.
 */
const EDGES = `
  select distinct c.document_id as source, coalesce(t.document_id, t.id) as target
  from citations c join cited_documents t on t.id = c.target_id`;

/** How much of its weight a document hands on to what it cites: as Brin & Page (1998) have it. */
export const DAMPING = 0.85;

// What is handed on shrinks by the damping at each step: 0.85^100 is below a ten-millionth.
const STEPS = 100;

// `nodes` has no UNION: below WITH RECURSIVE, DuckDB 1.4.3 takes one that does not recur for UNION ALL.

/**
 * Degree and PageRank of every document of the network, the weightiest first: `id, cites, cited_by,
 * pagerank`; the ranks sum to 1.
 *
 * PageRank is Brin & Page (1998), “The Anatomy of a Large-Scale Hypertextual Web Search Engine”, section
 * 2.1.1, PR(A) = (1 − d) + d Σ PR(T) / C(T), with d = 0.85, as the series Σ (d P)^k 1 that solves it, then
 * divided by its sum. A document that cites nothing hands on to all alike, which that division amounts to
 * (Del Corso, Gullì & Romani 2005, “Fast PageRank computation via a sparse linear system”, theorem 1).
 */
export const RANKS = `
  with recursive edges as materialized (${EDGES}),
  ways as materialized (
    select source, target, count(*) over (partition by source)::double as cites from edges),
  nodes as (
    select distinct unnest([source, target]) as id from edges),
  walk(step, id, share) as (
    select 0, id, 1::double from nodes
    union all
    select step + 1, target, sum(share * ${DAMPING}::double / cites)
    from walk join ways on ways.source = walk.id
    where step < ${STEPS} group by step, target),
  weights as (select id, sum(share) as weight from walk group by id),
  leaving as (select source as id, count(*) as cites from edges group by source),
  arriving as (select target as id, count(*) as cited_by from edges group by target)
  select id, coalesce(cites, 0)::int as cites, coalesce(cited_by, 0)::int as cited_by,
    weight / sum(weight) over () as pagerank
  from weights left join leaving using (id) left join arriving using (id)
  order by round(pagerank, 12) desc, id`;

/** Pairs of documents that are shown at most. */
export const MOST_PAIRS = 200;

/**
 * Co-citation strength (Small 1973, “Co-citation in the scientific literature”): how many documents cite
 * both of two, `first, second, together, either, jaccard`; the last is that number over the documents that
 * cite either of them (Small & Greenlee 1980). The strongest first.
 */
export const COCITATIONS = `
  with edges as materialized (${EDGES}),
  arriving as (select target, count(*) as cited_by from edges group by target),
  pairs as (
    select a.target as first, b.target as second, count(*) as together
    from edges a join edges b on a.source = b.source and a.target < b.target
    group by a.target, b.target)
  select first, second, together::int as together,
    (f.cited_by + s.cited_by - together)::int as either,
    together / (f.cited_by + s.cited_by - together)::double as jaccard
  from pairs join arriving f on f.target = first join arriving s on s.target = second
  order by together desc, round(jaccard, 12) desc, first, second
  limit ${MOST_PAIRS}`;

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
