/** The tables of a small corpus as the page's engine has them, and SQL over them. */
import { type DuckDBConnection, type DuckDBValue, DuckDBInstance } from "@duckdb/node-api";
import { cellWith } from "../page-cell.js";
import type { Cutter } from "../../../loaders/text/words.js";
import { cutWords, type Token } from "../../cut-words.js";

/** Runs SQL; rows are plain objects. */
export type RunQuery = <Row>(text: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** Asks a cell of the page, with values for the names in it. */
export type AskPage = <Row>(
  id: string,
  values: Readonly<Record<string, unknown>>,
) => Promise<Row[]>;

/** The page's cells, asked by `run`. */
export function asking(run: RunQuery): AskPage {
  return async <Row>(id: string, values: Readonly<Record<string, unknown>>) => {
    const cell = cellWith("terms", id, values);
    return cell ? run<Row>(cell.text, cell.parameters) : [];
  };
}

async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  return instance.connect();
}

// A connection answers one statement after another.
function runner(connection: DuckDBConnection): RunQuery {
  let last: Promise<unknown> = Promise.resolve();
  return <Row>(text: string, parameters: readonly unknown[]) => {
    const answer = last
      .catch(() => {})
      .then(() => connection.runAndReadAll(text, parameters as DuckDBValue[]))
      .then((reader) => reader.getRowObjectsJS() as Row[]);
    last = answer;
    return answer;
  };
}

/** A passage of a document's text in one language, the whole text being its passages, parted by blank lines. */
export interface SmallPassage {
  document_id: string;
  language: string;
  position: number;
  start: number;
  quote: string;
  tokens: Token[];
}

/** Cuts passages as the loaders do; a Han run is cut into the words given, and characters. */
export function cutPassages(
  texts: Readonly<Record<string, readonly string[]>>,
  words: readonly string[] = [],
): SmallPassage[] {
  const cutter: Cutter = {
    scripts: "han",
    cut: (run) => run.match(new RegExp([...words, "."].join("|"), "gsu"))?.map(String) ?? [],
  };
  return Object.entries(texts).flatMap(([name, passages]) => {
    const [document_id = "", language = ""] = name.split("/");
    let start = 0;
    return passages.map((quote, position): SmallPassage => {
      const from = start;
      start += quote.length + 2;
      return {
        document_id,
        language,
        position,
        start: from,
        quote,
        tokens: cutWords(quote, cutter),
      };
    });
  });
}

/** Runs the page's SQL over the tables of some passages; `stems` and `stops` by term. */
export async function openPassages(
  passages: readonly SmallPassage[],
  {
    stems = {},
    stops = [],
  }: { stems?: Readonly<Record<string, string>>; stops?: readonly string[] },
): Promise<RunQuery> {
  const connection = await connect();
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const list = (values: readonly (string | number)[]) => `[${values.join(", ")}]`;
  const key = (is: SmallPassage) => `${text(is.document_id)}, ${text(is.language)}, ${is.position}`;
  const table = (name: string, columns: string, rows: readonly string[]) =>
    connection.run(`create table ${name} as from (values ${rows.join(", ")}) as t(${columns})`);
  await table(
    "tokens",
    "document_id, language, position, terms, starts, stops",
    passages.map(
      (is) =>
        `(${key(is)}, ${list(is.tokens.map(({ term }) => text(term)))}, ${list(is.tokens.map(({ start }) => start + is.start))}, ${list(is.tokens.map(({ stop }) => stop + is.start))})`,
    ),
  );
  await table(
    "passages",
    "document_id, language, position, start, quote",
    passages.map((is) => `(${key(is)}, ${is.start}, ${text(is.quote)})`),
  );
  await connection.run(`create table terms as
    select language, term, document_id, count(*)::integer as count
    from (select language, unnest(terms) as term, document_id from tokens) group by all`);
  const known = Object.entries(stems).map(
    ([term, stem]) => `when ${text(term)} then ${text(stem)}`,
  );
  await connection.run(`create table vocabulary as
    select language, term, sum(count)::integer as count, count(*)::integer as documents,
      case when language = 'en' then case term ${known.join(" ")} when '' then '' else term end end as stem,
      list_contains([${["", ...stops].map(text).join(", ")}], term) as stop
    from terms group by all`);
  await connection.run(`create table ngrams as
    select language, 2 as size, term, document_id, count(*)::integer as count
    from (
      select language, document_id, unnest(list_transform(
        range(1, len(terms)), i -> terms[i] || ' ' || terms[i + 1])) as term
      from tokens
    ) group by all`);
  await connection.run(`create table documents as
    select distinct document_id as id, 'note' as kind, null::varchar as collection, null::date as date
    from tokens`);
  await connection.run(`create table correspondents (
    document_id varchar, language varchar, start integer, stop integer, role varchar, entity_id varchar)`);
  await connection.run('create table entities (id varchar, type varchar, "within" varchar)');
  return runner(connection);
}
