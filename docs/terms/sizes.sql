-- How many units each document that fits has, and how many of these the stop list leaves.
with recursive asked as ${asked},
${parts.chosen},
${parts[asked.unit]}
select language, document_id, size::double as size, coalesce(content, 0)::double as content
from sizes
  semi join chosen using (document_id)
  left join contents using (language, document_id)
order by language, document_id
