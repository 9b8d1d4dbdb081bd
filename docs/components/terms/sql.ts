/**
 * The SQL of the page of terms. All of it counts whole sets at once; lists (documents, terms) come as one
 * text each, parted by signs that no text of a cable holds. The text of a statement is made of these
 * constants and of numbers alone: what a reader types is always bound.
 */

/** Units that a text can be counted in. */
export type Unit = "word" | "stem" | "character" | "bigram";

/** Parts the entries of a list, and lists of lists. */
export const ENTRY = "\u001f";
export const LIST = "\u001e";

const entries = (parameter: string) => `string_split(${parameter}, chr(31))`;

/** The documents that count, each with the part that it belongs to and its size: $2, $3, $4. */
const CHOSEN = `chosen as (
  select
    unnest(${entries("$2")}) as document_id,
    unnest(${entries("$3")})::integer as part,
    unnest(${entries("$4")})::double as size
)`;

/**
 * The runs of Han characters of each passage, one a line. Terms belong to one run where they touch, or where
 * only the blank stands between them that print or character recognition left there.
 */
const RUNS = `runs as (
  select document_id, array_to_string(list_transform(range(1, len(terms) + 1), i ->
    case
      when i = 1 then ''
      when not regexp_matches(terms[i], '^\\p{Han}') or not regexp_matches(terms[i - 1], '^\\p{Han}')
        then chr(10)
      when starts[i] = stops[i - 1] then ''
      when starts[i] = stops[i - 1] + 1
        and substring(quote, stops[i - 1] - start + 1, 1) in (' ', chr(12288)) then ''
      else chr(10)
    end || terms[i]), '') as run
  from tokens
  join passages using (document_id, language, position)
  where language = $1
)`;

const COUNTED: Readonly<Record<Unit, string>> = {
  word: "counted as (select term, document_id, count from terms where language = $1)",
  stem: `counted as (
  select coalesce(stem, term) as term, document_id, sum(terms.count) as count
  from terms join vocabulary using (language, term)
  where language = $1 and term not in (select term from stops)
  group by all
)`,
  character: `counted as (
  select unit as term, document_id, sum(count) as count
  from (
    select document_id, terms.count as count, unnest(
      case when regexp_matches(term, '^\\p{Han}') then string_split(term, '') else [term] end
    ) as unit
    from terms
    where language = $1 and term not in (select term from stops)
  )
  group by all
)`,
  bigram: `${RUNS},
counted as (
  select pair as term, document_id, count(*) as count
  from (
    select document_id, unnest(list_transform(range(1, len(line)), i -> substring(line, i, 2))) as pair
    from (select document_id, unnest(string_split(run, chr(10))) as line from runs)
    where regexp_matches(line, '^\\p{Han}')
  )
  group by all
)`,
};

const GRAMS = (size: number) =>
  `counted as (select term, document_id, count from ngrams where language = $1 and size = ${size})`;

/** Terms without those of the stop list; a run of words is left out if it begins or ends with one. */
function unstopped(unit: Unit, size: number): string {
  const own = "select term, document_id, count from counted";
  if (size > 1)
    return `${own} where split_part(term, ' ', 1) not in (select term from stops)
    and split_part(term, ' ', -1) not in (select term from stops)`;
  if (unit === "word") return `${own} where term not in (select term from stops)`;
  if (unit === "bigram")
    return `${own} where term not in (select term from stops)
    and left(term, 1) not in (select term from stops)
    and right(term, 1) not in (select term from stops)`;
  return own;
}

const STOPS = (parameter: string) => `stops as (select unnest(${entries(parameter)}) as term)`;

/**
 * How often each term stands in the documents chosen, by part (1 is studied, 0 is what it is set against),
 * in how many documents, and how unevenly: DP over the documents (Gries 2008) is half the sum of |v - s|,
 * and a document without the term adds its s; so the sum over those with it is enough. Parameters:
 * language, documents, parts, sizes, stop list, least frequency, most rows.
 */
export function countSql(unit: Unit, size = 1): string {
  return `with ${CHOSEN}, ${STOPS("$5")}, ${size > 1 ? GRAMS(size) : COUNTED[unit]},
shares as (select document_id, part, size / sum(size) over () as share from chosen),
own as (
  select term, part, share, count
  from (${unstopped(unit, size)}) join shares using (document_id)
),
totals as (
  select term, sum(count) as total
  from own group by term having sum(count) >= $6::integer
)
select
  term,
  coalesce(sum(count) filter (part = 1), 0)::double as study,
  coalesce(sum(count) filter (part = 0), 0)::double as reference,
  count(*)::double as documents,
  (1 + sum(abs(count / total - share) - share)) / 2 as dp
from own join totals using (term)
group by term
order by any_value(total) desc, term
limit $7::integer`;
}

/**
 * Units of each document, and those left by the stop list. Parameters: language, stop list.
 */
export function sizeSql(unit: Unit): string {
  // A stem or a character is left out with its word, so all of them are counted with an empty list.
  const all = COUNTED[unit].replaceAll("(select term from stops)", "('')");
  return `with ${STOPS("$2")}, every as (
  with ${all} select document_id, sum(count) as size from counted group by document_id
), content as (
  with ${COUNTED[unit]}
  select document_id, sum(count) as content from (${unstopped(unit, 1)}) group by document_id
)
select document_id, size::double as size, coalesce(content, 0)::double as content
from every left join content using (document_id)
order by document_id`;
}

/**
 * How often each of several sets of terms stands in each document, from the counts alone. Parameters:
 * language, the number of the set of each term, the terms.
 */
export const SETS = `with wanted as (
  select unnest(${entries("$2")})::integer as pattern, unnest(${entries("$3")}) as term
)
select pattern, document_id, sum(count)::double as count
from terms join wanted using (term)
where language = $1
group by all
order by all`;

/** Whether the words of a phrase stand side by side from index `i` of a passage's terms. */
export function phraseAt(sizes: readonly number[]): string {
  const tests = sizes.map((size, at) =>
    size === 0 ? "true" : `list_contains(words[${at + 1}], terms[i + ${at}])`,
  );
  return tests.join(" and ");
}

/** Passages of the language that hold a term of every word of the phrase in $2, and that phrase. */
export function candidates(sizes: readonly number[], chosen = ""): string {
  const held = sizes.flatMap((size, at) =>
    size === 0 ? [] : [`list_has_any(terms, words[${at + 1}])`],
  );
  return `phrase as (
  select list_transform(string_split($2, chr(30)), list -> string_split(list, chr(31))) as words
), candidates as (
  select document_id, position, terms,
    list_filter(range(1, len(terms) - ${sizes.length} + 2), i -> ${phraseAt(sizes)}) as places
  from tokens${chosen}, phrase
  where language = $1 and ${held.join(" and ") || "true"}
)`;
}

/**
 * How often a phrase stands in each document; occurrences may overlap. `sizes` says how many terms will do
 * for each word, 0 for any term at all. Parameters: language, the terms of each word.
 */
export function phraseSql(sizes: readonly number[]): string {
  return `with ${candidates(sizes)}
select document_id, sum(len(places))::double as count
from candidates group by document_id having sum(len(places)) > 0 order by document_id`;
}

/**
 * How often characters stand side by side in each document, however the words are cut. Parameters: language,
 * the characters as an expression. Occurrences that overlap count once.
 */
export const CHARACTERS = `with ${RUNS}
select document_id, sum(len(regexp_extract_all(run, $2)))::double as count
from runs where regexp_matches(run, $2)
group by document_id order by document_id`;
