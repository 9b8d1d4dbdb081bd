-- The terms to either side of a node: how often each is there, in how many documents, and how often it stands in the
-- documents that fit at all; beside it the occurrences of the node, and all words. A place that two occurrences reach
-- counts once, and a word of an occurrence never.
with recursive asked as ${asked},
${parts.chosen},
${parts.window},
stems as (
  select term, case when asked.unit = 'stem' then coalesce(stem, term) else term end as unit, vocabulary.count
  from vocabulary, asked
  where vocabulary.language = asked.language
),
forms as (
  select stems.unit, list(term order by count desc, term) as forms
  from stems, asked
  where asked.unit = 'stem'
  group by stems.unit
),
together as (
  select unit, count(*) as together, count(distinct document_id) as documents
  from (select distinct document_id, position, place, term from beside)
    anti join inside using (document_id, position, place)
    join stems using (term)
  where (select words from asked) = 'all' or term not in (select term from own_stops)
  group by unit
  having together >= (select pairs from asked)
),
counted as (
  select unit, sum(count) as count
  from (
    select term, sum(count) as count
    from terms semi join chosen using (document_id)
    where language = (select language from asked)
    group by term
  ) join (select term, unit from stems) using (term)
  group by unit
)
select unit as term, forms, together::double as together, documents::double as documents, count::double as count,
  (select count(*) from hits)::double as node,
  (select sum(count) from counted)::double as total
from together join counted using (unit) left join forms using (unit)
order by together desc, term
