-- The terms that words typed can stand for: all of a language, or those that are the words as they are folded. A term of
-- other letters than ASCII's and Chinese may be one when it is folded: that is judged where folding is known.
with asked as ${asked}
select vocabulary.language, term, stem, count::double as count
from vocabulary, asked
where asked.language in ('*', vocabulary.language) and (
  asked.typed = '*'
  or term in (select unnest(string_split(asked.typed, chr(31))) from asked)
  or (asked.typed <> '' and regexp_matches(regexp_replace(term, '\p{Han}', '', 'g'), '[^\x00-\x7F]')))
order by vocabulary.language, term
