select language, documents::double as documents, stems, han
from (select language, count(distinct document_id) as documents from terms group by all)
  join (
    select language, bool_or(stem is not null) as stems, bool_or(regexp_matches(term, '^\p{Han}')) as han
    from vocabulary group by all
  ) using (language)
order by documents desc, language
