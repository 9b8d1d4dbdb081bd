-- Who sent the documents, what each of them lies in or belongs to, and the governments of these places.
with recursive known as (
  select id, type, name_en, name_zh, latitude, longitude, within
  from entities
  where id in (select entity_id from correspondents where role = 'from')
  union
  select e.id, e.type, e.name_en, e.name_zh, e.latitude, e.longitude, e.within
  from known k
  join entities e on e.id = k.within
)
from known
union
select id, type, name_en, name_zh, latitude, longitude, within
from entities
where type = 'government' and within in (select id from known)
order by id
