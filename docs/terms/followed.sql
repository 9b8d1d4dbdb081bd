-- How often each pattern that is followed stands in each text. A pattern is a set of terms, a phrase or characters;
-- each of its entries names its language, its number, and what is looked for.
with recursive asked as ${asked},
sets as (
  select split_part(entry, chr(28), 1) as language, try_cast(split_part(entry, chr(28), 2) as integer) as pattern,
    unnest(string_split(split_part(entry, chr(28), 3), chr(31))) as term
  from (select unnest(string_split(asked.sets, chr(29))) as entry from asked)
),
${asked.phrases === "" && asked.characters === "" ? parts.nowhere : parts.inPassages}
select language, pattern, document_id, count::double as count
from (
  select language, pattern, document_id, sum(count) as count from terms join sets using (language, term) group by all
  union all
  select language, pattern, document_id, count from in_texts
)
order by language, pattern, document_id
