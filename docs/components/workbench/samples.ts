/** Questions to begin with. Each teaches a part of the schema, and asks only of small tables. */

export interface Sample {
  title: string;
  sql: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    title: "What documents there are",
    sql: `select kind, count(*) as documents, min(date) as first, max(date) as last
from documents
group by kind
order by documents desc, kind`,
  },
  {
    title: "Figures, and the words that they stand on",
    sql: `-- A row with document_id, language, start and stop leads to its words.
select c.quote, c.low, c.high, c.unit, c.measure, d.date, c.document_id, c.language, c.start, c.stop
from claims c
join documents d on d.id = c.document_id
order by c.low desc nulls last, c.document_id, c.start
limit 100`,
  },
  {
    title: "One statement, in all its wordings",
    sql: `-- A figure that stands in the original and in the translation is one assertion.
select a.id, a.low, a.high, a.unit, list(c.language order by c.language) as languages,
  list(c.quote order by c.language, c.start) as words
from assertions a
join claims c on c.assertion_id = a.id
group by all
order by len(words) desc, a.id
limit 50`,
  },
  {
    title: "Who writes to whom",
    sql: `-- A table joined with itself: the sender and the addressee of one document.
select f.name as sender, t.name as addressee, count(distinct f.document_id) as documents
from correspondents f
join correspondents t on t.document_id = f.document_id and t.role = 'to'
where f.role = 'from'
group by all
order by documents desc, sender, addressee
limit 50`,
  },
  {
    title: "What is cited and not here",
    sql: `select label, kind, edtf, number
from cited_documents
where document_id is null
order by date nulls last, label
limit 100`,
  },
  {
    title: "Places on a map",
    sql: `-- A result with latitude and longitude can be drawn as a map.
select e.name_en as place, e.latitude, e.longitude, count(*) as mentions
from mentions m
join entities e on e.id = m.entity_id
where e.type = 'place' and e.latitude is not null
group by all
order by mentions desc, place
limit 200`,
  },
  {
    title: "Dates by year and role",
    sql: `select year(date) as year, role, count(*) as dates
from dates
where date is not null
group by all
order by year, role`,
  },
  {
    title: "What a careful reader should know",
    sql: `select kind, message, quote, document_id, language, start, stop
from findings
order by kind, document_id, start
limit 100`,
  },
];
