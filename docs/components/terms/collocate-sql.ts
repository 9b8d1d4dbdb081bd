/** The SQL that counts and finds the company of a term, in a window within a passage. */
import { candidates } from "./sql.js";

/** Documents, hits of the node and the places within them: what both statements begin with. */
function hitsSql(sizes: readonly number[]): string {
  return `with chosen as (select unnest(string_split($3, chr(31))) as document_id),
given as (select unnest(string_split($6, chr(31))) as term),
${candidates(sizes, " semi join chosen using (document_id)")},
hits as (select document_id, position, terms, unnest(places) as place from candidates),
inside as (
  select distinct document_id, position, unnest(range(place, place + ${sizes.length})) as place
  from hits
),
near as (
  select document_id, position, place as node, unnest(list_transform(
    range(
      greatest(1, place - $4::integer),
      least(len(terms), place + ${sizes.length - 1} + $5::integer) + 1
    ),
    i -> {'place': i, 'term': terms[i]}
  )) as stood
  from hits
)`;
}

/**
 * The terms to either side of each occurrence of a phrase (`sizes` as for `phraseSql`): how often each is
 * there, in how many documents, and how often it stands in the documents chosen at all; beside it the
 * occurrences of the phrase, and all words. A place that two occurrences reach counts once, and a word of
 * an occurrence never. Parameters: language, the terms of each word, documents, words to the left, words to
 * the right, stop list, least number together.
 */
export function collocateSql(sizes: readonly number[], { stems = false } = {}): string {
  const unit = stems ? "coalesce(stem, term)" : "term";
  const vocabulary = stems
    ? " left join (select term, stem from vocabulary where language = $1) using (term)"
    : "";
  return `${hitsSql(sizes)},
around as (
  select distinct document_id, position, stood.place as place, stood.term as term
  from near
  where stood.term not in (select term from given)
),
together as (
  select ${unit} as term, count(*) as together, count(distinct document_id) as documents
  from around anti join inside using (document_id, position, place)${vocabulary}
  group by 1 having count(*) >= $7::integer
),
counted as (
  select ${unit} as term, sum(count) as count
  from (
    select term, sum(count) as count
    from terms semi join chosen using (document_id)
    where language = $1
    group by term
  )${vocabulary}
  group by 1
)
select
  term,
  together::double as together,
  documents::double as documents,
  count::double as count,
  (select count(*) from hits)::double as node,
  (select sum(count) from counted)::double as total
from together join counted using (term)
order by together desc, term`;
}

/**
 * The places where given terms stand near a phrase, each with the words from the one to the other: offsets in
 * code points, the words, and some of the passage before and after. A place counts once, with the nearest
 * occurrence of the phrase. Parameters: as for `collocateSql`, but the terms in place of the stop list, and
 * the most rows.
 */
export function companySql(sizes: readonly number[]): string {
  return `${hitsSql(sizes)},
pairs as (
  select document_id, position, stood.place as place,
    arg_min(node, abs(node - stood.place)) as node
  from near
  where stood.term in (select term from given)
  group by all
),
stretches as (
  select document_id, position, starts[least(node, place)] as start,
    stops[greatest(node + ${sizes.length - 1}, place)] as stop
  from pairs anti join inside using (document_id, position, place)
  join (from tokens where language = $1) using (document_id, position)
)
select
  document_id, stretches.start as start, stretches.stop as stop,
  substring(quote, stretches.start - passages.start + 1, stretches.stop - stretches.start) as quote,
  right(substring(quote, 1, stretches.start - passages.start), 60) as before,
  substring(quote, stretches.stop - passages.start + 1, 60) as after
from stretches join (from passages where language = $1) passages using (document_id, position)
order by document_id, start, stretches.stop
limit $7::integer`;
}
