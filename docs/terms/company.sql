-- The places where a term of the list stands near the node, each with the words from the one to the other, and some of
-- the passage before and after. A place counts once, with the nearest occurrence of the node.
with recursive asked as ${asked},
${parts.chosen},
${parts.window},
given as (select unnest(string_split(asked.collocates, chr(31))) as term from asked),
nearest as (
  select document_id, position, place, arg_min(node, abs(node - place)) as node, any_value(width) as width
  from beside semi join given using (term)
  group by all
),
stretches as (
  select document_id, position, starts[least(node, place)] as start,
    stops[greatest(node + width - 1, place)] as stop
  from nearest anti join inside using (document_id, position, place)
    join chosen_texts using (document_id, position)
)
select document_id, stretches.start as start, stretches.stop as stop,
  substring(quote, stretches.start - passages.start + 1, stretches.stop - stretches.start) as quote,
  right(substring(quote, 1, stretches.start - passages.start), 60) as before,
  substring(quote, stretches.stop - passages.start + 1, 60) as after
from stretches join passages using (document_id, position), asked
where passages.language = asked.language
order by document_id, start, stretches.stop
limit (select most from asked)
