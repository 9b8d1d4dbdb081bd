-- Which of the known parties sent each document, the first named first?
select document_id, entity_id
from correspondents
where role = 'from' and entity_id is not null
order by document_id, language, start, stop, entity_id
