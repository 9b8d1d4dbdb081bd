-- How often each term stands in the documents that are studied, and in those that they are set against; in how many of
-- both, and how unevenly: DP (Gries 2008) is half the sum of |v - s| over the documents, and a document without the
-- term adds its s, so the sum over those with it is enough. Without a grouping all documents are studied.
with recursive asked as ${asked},
${parts.chosen},
${parts[asked.unit]},
placed as (
  select document_id, study, reference, case grouping
    when 'year' then year when 'kind' then chosen.kind when 'side' then chosen.side
    when 'collection' then collection when 'document' then document_id end as place
  from chosen, asked
),
parted as (
  select document_id,
    case when place is null or place = study then 1 when reference in ('', place) then 0 end as part
  from placed
),
shares as (
  select document_id, part, (size / sum(size) over ())::double as share
  from parted join sizes using (document_id)
  where part is not null
),
own as (select term, part, share, count from counted join shares using (document_id)),
listed as (
  select term, sum(count) as total
  from own
  group by term
  having total >= (select least from asked)
  order by total desc, term
  limit (select most from asked)
)
select term, any_value(forms) as forms,
  coalesce(sum(count) filter (part = 1), 0)::double as study,
  coalesce(sum(count) filter (part = 0), 0)::double as reference,
  count(*)::double as documents,
  (1 + sum(abs(count / total - share) - share)) / 2 as dp
from own join listed using (term) left join forms using (term)
group by term
order by any_value(total) desc, term
