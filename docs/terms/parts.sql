-- What the queries of terms begin with. Each part speaks of the row asked, which says what a reader has chosen.

-- part chosen
-- The documents that fit, with all that they are parted by; '-' is what is not known. A document's side is the state
-- of its first sender whose state is known: the widest place that holds the sender and has a government, else the widest.
wider(id, outer_id, depth) as (
  select distinct entity_id, entity_id, 0 from correspondents where role = 'from' and entity_id is not null
  union all
  select wider.id, entities.within, depth + 1
  from wider join entities on entities.id = outer_id
  where entities.within is not null and depth < 12
),
states as (
  select wider.id, coalesce(
    arg_max(outer_id, depth) filter (outer_id in (select within from entities where type = 'government')),
    arg_max(outer_id, depth)) as state
  from wider join entities on entities.id = outer_id
  where entities.type = 'place'
  group by wider.id
),
sides as (
  select document_id, arg_min(state, (language, start, stop)) as side
  from correspondents join states on states.id = entity_id
  where role = 'from' and state is not null
  group by document_id
),
grouped as (
  select id as document_id, kind, coalesce(side, '-') as side, coalesce(collection, '-') as collection,
    coalesce(left(date::varchar, 4), '-') as year
  from documents left join sides on document_id = id
),
chosen as (
  select grouped.*
  from grouped, asked
  where (asked.from_year = '' or try_cast(year as integer) >= try_cast(asked.from_year as integer))
    and (asked.to_year = '' or try_cast(year as integer) <= try_cast(asked.to_year as integer))
    and asked.kind in ('', grouped.kind)
    and asked.side in ('', grouped.side)
    and document_id <> asked.without
),
-- The stop lists: as they are shipped, without the words that the reader took off, and with those that the reader added.
taken_off as (select unnest(string_split(asked.removed, chr(31))) as entry from asked),
stops as (
  select language, term from vocabulary
  where stop and concat(language, ' ', term) not in (select entry from taken_off)
  union
  select split_part(entry, ' ', 1), split_part(entry, ' ', 2)
  from (select unnest(string_split(asked.added, chr(31))) as entry from asked)
),
own_stops as (select term from stops where language = (select language from asked))

-- part wordSizes
-- Words of each document, all of them and those that no stop list has.
sizes as (
  select language, document_id, sum(count) as size
  from terms
  where (select language from asked) in ('*', language)
  group by all
),
contents as (
  select language, document_id, sum(count) as content
  from terms anti join stops using (language, term)
  where (select language from asked) in ('*', language)
  group by all
)

-- part word after wordSizes
-- Words of each document: counted leaves the stop list out, unless it is kept.
counted as (
  select term, document_id, count
  from terms
  where language = (select language from asked)
    and ((select words from asked) = 'all' or term not in (select term from own_stops))
),
forms as (select null::varchar as term, null::varchar[] as forms where false)

-- part stem after wordSizes
-- Words of one stem as one. A word of the stop list is left out by itself, and not with others of its stem.
counted as (
  select coalesce(stem, term) as term, document_id, sum(terms.count) as count
  from terms join vocabulary using (language, term)
  where language = (select language from asked)
    and ((select words from asked) = 'all' or term not in (select term from own_stops))
  group by all
),
-- The words of each stem, the most frequent first.
forms as (
  select coalesce(stem, term) as term, list(term order by count desc, term) as forms
  from vocabulary
  where language = (select language from asked)
  group by all
)

-- part character
-- Words of Chinese characters by the character, others as they are. A word of the stop list is left out whole.
counted as (
  select unit as term, document_id, sum(count) as count
  from (
    select document_id, count,
      unnest(case when regexp_matches(term, '^\p{Han}') then string_split(term, '') else [term] end) as unit
    from terms
    where language = (select language from asked)
      and ((select words from asked) = 'all' or term not in (select term from own_stops))
  )
  group by all
),
sizes as (
  select language, document_id,
    sum(count * case when regexp_matches(term, '^\p{Han}') then length(term) else 1 end) as size
  from terms
  where language = (select language from asked)
  group by all
),
contents as (
  select language, document_id,
    sum(count * case when regexp_matches(term, '^\p{Han}') then length(term) else 1 end) as content
  from terms anti join stops using (language, term)
  where language = (select language from asked)
  group by all
),
forms as (select null::varchar as term, null::varchar[] as forms where false)

-- part hanRuns
-- The runs of Chinese characters of each passage, one a line. Terms belong to one run where they touch, or where only
-- the blank stands between them that print or character recognition left there.
han_runs as (
  select tokens.language, document_id, array_to_string(list_transform(range(1, len(terms) + 1), i ->
    case
      when i = 1 then ''
      when not regexp_matches(terms[i], '^\p{Han}') or not regexp_matches(terms[i - 1], '^\p{Han}')
        then chr(10)
      when starts[i] = stops[i - 1] then ''
      when starts[i] = stops[i - 1] + 1
        and substring(quote, stops[i - 1] - start + 1, 1) in (' ', chr(12288)) then ''
      else chr(10)
    end || terms[i]), '') as run
  from tokens join passages using (document_id, language, position), asked
  where asked.language in ('*', tokens.language)
)

-- part bigram after hanRuns
-- Pairs of characters that stand side by side, however the words are cut. A pair is left out that is in the stop list
-- or has a character which is.
pairs as (
  select document_id, unnest(list_transform(range(1, len(line)), i -> substring(line, i, 2))) as pair
  from (select document_id, unnest(string_split(run, chr(10))) as line from han_runs)
  where regexp_matches(line, '^\p{Han}')
),
marked as (
  select pair as term, document_id, count(*) as count,
    pair not in (select term from own_stops)
      and left(pair, 1) not in (select term from own_stops)
      and right(pair, 1) not in (select term from own_stops) as content
  from pairs
  group by all
),
counted as (
  select term, document_id, count from marked where content or (select words from asked) = 'all'
),
sizes as (
  select language, document_id, sum(count) as size
  from marked, asked
  group by all
),
contents as (
  select language, document_id, sum(count) as content
  from marked, asked
  where content
  group by all
),
forms as (select null::varchar as term, null::varchar[] as forms where false)

-- part run
-- Runs of two or three words, of which none begins or ends with a stop word, unless these are kept.
counted as (
  select term, document_id, count
  from ngrams
  where language = (select language from asked) and size = (select size from asked)
    and ((select words from asked) = 'all'
      or (split_part(term, ' ', 1) not in (select term from own_stops)
        and split_part(term, ' ', -1) not in (select term from own_stops)))
),
sizes as (
  select language, document_id, sum(count) as size
  from terms
  where language = (select language from asked)
  group by all
),
forms as (select null::varchar as term, null::varchar[] as forms where false)

-- part window
-- Where the words of a node stand side by side in the passages of the documents that fit, and the terms in its window.
chosen_texts as (
  select * from tokens semi join chosen using (document_id) where language = (select language from asked)
),
node as (
  select *, list_position(list_transform(words, word -> len(word) > 0), true) as anchor
  from (
    select list_transform(string_split(node_words, chr(30)), word ->
      list_filter(string_split(word, chr(31)), term -> term <> '')) as words
    from asked
  )
),
hits as (
  select document_id, position, terms, unnest(list_filter(
    list_filter(range(1, len(terms) - len(words) + 2), i -> list_contains(words[anchor], terms[i + anchor - 1])), i ->
      list_bool_and(list_transform(range(1, len(words) + 1), nth ->
        len(words[nth]) = 0 or list_contains(words[nth], terms[i + nth - 1]))))) as place, len(words) as width
  from chosen_texts, node
  where list_has_any(terms, words[anchor])
    and list_bool_and(list_transform(words, word -> len(word) = 0 or list_has_any(terms, word)))
),
inside as (select distinct document_id, position, unnest(range(place, place + width)) as place from hits),
around as (
  select document_id, position, hits.place as node, width, unnest(list_transform(
    range(
      greatest(1, hits.place - asked.left_words::bigint),
      least(len(terms), hits.place + width - 1 + asked.right_words::bigint) + 1),
    i -> {'place': i, 'term': terms[i]})) as stood
  from hits, asked
),
beside as (
  select document_id, position, node, width, stood.place as place, stood.term as term
  from around
)

-- part inPassages after hanRuns
-- Phrases, whose words stand side by side within a passage and may each be one of several terms, or any where none is
-- named; and characters, however the words are cut.
wanted_phrases as (
  select *, list_position(list_transform(words, word -> len(word) > 0), true) as anchor
  from (
    select split_part(entry, chr(28), 1) as language, try_cast(split_part(entry, chr(28), 2) as integer) as pattern,
      list_transform(string_split(split_part(entry, chr(28), 3), chr(30)), word ->
        list_filter(string_split(word, chr(31)), term -> term <> '')) as words
    from (select unnest(string_split(asked.phrases, chr(29))) as entry from asked)
    where entry <> ''
  )
),
in_passages as (
  select tokens.language, pattern, document_id, len(list_filter(
    list_filter(range(1, len(terms) - len(words) + 2), i -> list_contains(words[anchor], terms[i + anchor - 1])), i ->
      list_bool_and(list_transform(range(1, len(words) + 1), nth ->
        len(words[nth]) = 0 or list_contains(words[nth], terms[i + nth - 1]))))) as count
  from tokens join wanted_phrases on wanted_phrases.language = tokens.language
    and list_has_any(terms, words[anchor])
    and list_bool_and(list_transform(words, word -> len(word) = 0 or list_has_any(terms, word)))
),
wanted_characters as (
  select split_part(entry, chr(28), 1) as language, try_cast(split_part(entry, chr(28), 2) as integer) as pattern,
    split_part(entry, chr(28), 3) as expression
  from (select unnest(string_split(asked.characters, chr(29))) as entry from asked)
  where entry <> ''
),
in_texts as (
  select language, pattern, document_id, sum(count) as count
  from (
    select * from in_passages
    union all
    select han_runs.language, pattern, document_id, len(regexp_extract_all(run, expression))
    from han_runs join wanted_characters on wanted_characters.language = han_runs.language
  )
  where count > 0
  group by all
)

-- part nowhere
-- No pattern is looked for in the passages.
in_texts as (
  select null::varchar as language, null::integer as pattern, null::varchar as document_id, 0 as count
  where false
)
